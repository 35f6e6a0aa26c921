import { movesOf } from '../kernel/move.js';
import { dropTheme, mergeTheme, splitTheme } from './end-theme.js';
import {
  decideTheme,
  implementTheme,
  reconsiderTheme,
  routeTheme,
  seeThemeAgain,
  sendThemeBack,
  settleTheme,
  submitTheme,
  type Opening,
} from './move-theme.js';
import { factsOf } from './occasion.js';
import { attachEvidence, rewordTheme, shareTheme } from './propose-theme.js';
import { postponeTheme, prioritiseTheme, storeTheme } from './store-theme.js';
import {
  lastingStates,
  workableStates,
  undecidedStates,
  type GenerativeTheme,
  type GenerativeThemeId,
  type MergedTheme,
} from './theme.js';

const kindOfWay = (_moved: unknown, { route }: Opening) => (route.ok ? { kind: route.value.kind } : {});
const takenFrom = (_moved: unknown, { from }: { readonly from?: GenerativeThemeId }) => (from ? { from } : {});

/** How a generative theme moves. What the `system` may follows from its way, from a proposal, or from what a body resolved. */
export const themeMoves = movesOf<GenerativeTheme>()({
  reword: { from: workableStates, to: 'same', who: ['coordinator'], guards: [], verb: rewordTheme },
  attach: {
    from: lastingStates,
    to: 'same',
    who: ['coordinator', 'system'],
    guards: [],
    verb: attachEvidence,
    facts: takenFrom,
  },
  prioritise: {
    from: workableStates,
    to: 'same',
    who: ['coordinator'],
    guards: ['PRIORITY_OUT_OF_RANGE'],
    verb: prioritiseTheme,
  },
  store: {
    from: ['proposed', 'onRoute', 'submitted'],
    to: 'stored',
    who: ['coordinator', 'system'],
    guards: ['ROUTE_OF_ANOTHER_THEME', 'REVISIT_NOT_IN_FUTURE'],
    verb: storeTheme,
  },
  postpone: {
    from: ['stored'],
    to: 'same',
    who: ['coordinator'],
    guards: ['REVISIT_NOT_IN_FUTURE'],
    verb: postponeTheme,
  },
  route: {
    from: ['proposed', 'stored'],
    to: 'onRoute',
    who: ['coordinator'],
    guards: ['ROUTE_OF_ANOTHER_THEME'],
    verb: routeTheme,
    facts: kindOfWay,
  },
  settle: {
    from: ['onRoute'],
    to: 'settled',
    who: ['coordinator'],
    guards: ['ONLY_BILATERAL_OR_WORKING_GROUP_SETTLES', 'ROUTE_OF_ANOTHER_THEME', 'ROUTE_STILL_OPEN'],
    verb: settleTheme,
  },
  submit: {
    from: ['onRoute'],
    to: 'submitted',
    who: ['system'],
    guards: [],
    verb: submitTheme,
    facts: factsOf,
  },
  sendBack: {
    from: ['submitted'],
    to: 'onRoute',
    who: ['system'],
    guards: [],
    verb: sendThemeBack,
    facts: factsOf,
  },
  decide: { from: ['submitted'], to: 'decided', who: ['system'], guards: [], verb: decideTheme, facts: factsOf },
  reconsider: {
    from: ['decided'],
    to: 'submitted',
    who: ['system'],
    guards: [],
    verb: reconsiderTheme,
    facts: factsOf,
  },
  implement: { from: ['decided'], to: 'implemented', who: ['system'], guards: [], verb: implementTheme },
  seeAgain: {
    from: ['settled', 'decided', 'implemented'],
    to: 'onRoute',
    who: ['coordinator'],
    guards: ['ROUTE_OF_ANOTHER_THEME'],
    verb: seeThemeAgain,
    facts: kindOfWay,
  },
  merge: {
    from: undecidedStates,
    to: 'merged',
    who: ['coordinator'],
    guards: ['MERGED_INTO_ITSELF', 'MERGE_TARGET_ENDED'],
    verb: mergeTheme,
    facts: ({ mergedInto }: MergedTheme) => ({ into: mergedInto }),
  },
  split: { from: undecidedStates, to: 'split', who: ['coordinator'], guards: ['SPLIT_NEEDS_TWO'], verb: splitTheme },
  drop: { from: undecidedStates, to: 'dropped', who: ['coordinator'], guards: [], verb: dropTheme },
  share: { from: lastingStates, to: 'same', who: ['coordinator', 'head'], guards: [], verb: shareTheme },
});
