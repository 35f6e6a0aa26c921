import { leaving, staying, type Transition } from '../kernel/transition.js';
import type { DotVotingState } from './dot-voting-state.js';
import type { OfferGapState } from './offer-gap-state.js';
import { themeRights as right } from './rights.js';
import type { RouteKind, RouteState } from './route-state.js';
import type { SurveyState } from './survey-state.js';
import type { ThemeState } from './theme.js';

const undecided = ['proposed', 'stored', 'onRoute', 'submitted'] as const;
const workable = ['proposed', 'stored', 'onRoute'] as const;
const ended = ['settled', 'decided', 'implemented'] as const;

/** The life of a generative theme. */
export const themeTransitions = [
  ...staying(workable, 'reword', right['theme:reword'].who),
  ...staying([...undecided, ...ended], 'attach', right['theme:attach'].who),
  ...staying(workable, 'prioritise', right['theme:prioritise'].who, ['PRIORITY_OUT_OF_RANGE']),
  ...leaving(
    ['proposed', 'onRoute', 'submitted'],
    'store',
    right['theme:store'].who,
    ['REVISIT_NOT_IN_FUTURE'],
    'stored',
  ),
  ...staying(['stored'], 'postpone', right['theme:postpone'].who, ['REVISIT_NOT_IN_FUTURE']),
  ...leaving(['proposed', 'stored'], 'route', right['theme:route'].who, ['ROUTE_OF_ANOTHER_THEME'], 'onRoute'),
  {
    from: 'onRoute',
    event: 'settle',
    by: right['theme:settle'].who,
    guards: ['ONLY_BILATERAL_OR_WORKING_GROUP_SETTLES', 'ROUTE_OF_ANOTHER_THEME', 'ROUTE_STILL_OPEN'],
    to: 'settled',
  },
  { from: 'onRoute', event: 'submit', by: right['theme:submit'].who, guards: [], to: 'submitted' },
  { from: 'submitted', event: 'sendBack', by: right['theme:sendBack'].who, guards: [], to: 'onRoute' },
  { from: 'submitted', event: 'decide', by: right['theme:decide'].who, guards: [], to: 'decided' },
  { from: 'decided', event: 'reconsider', by: right['theme:reconsider'].who, guards: [], to: 'submitted' },
  { from: 'decided', event: 'implement', by: right['theme:implement'].who, guards: [], to: 'implemented' },
  ...leaving(ended, 'seeAgain', right['theme:seeAgain'].who, ['ROUTE_OF_ANOTHER_THEME'], 'onRoute'),
  ...leaving(undecided, 'merge', right['theme:merge'].who, ['MERGED_INTO_ITSELF', 'MERGE_TARGET_ENDED'], 'merged'),
  ...leaving(undecided, 'split', right['theme:split'].who, ['SPLIT_NEEDS_TWO'], 'split'),
  ...leaving(undecided, 'drop', right['theme:drop'].who, [], 'dropped'),
  ...staying([...undecided, ...ended], 'share', right['theme:share'].who),
] as const satisfies readonly Transition<ThemeState, string>[];
export const themeMainLine: readonly ThemeState[] = ['proposed', 'onRoute', 'submitted', 'decided', 'implemented'];

/** The steps of the way a theme takes. What is settled between offices never comes before the Lenkungsgruppe. */
export function themeLine(state: ThemeState, way: RouteKind | null): readonly ThemeState[] {
  if (state === 'submitted' || state === 'decided' || state === 'implemented' || way === 'projectGroup')
    return themeMainLine;
  return state === 'settled' || way !== null ? ['proposed', 'onRoute', 'settled'] : ['proposed', 'onRoute'];
}

/** The life of a Weg. */
export const routeTransitions = [
  ...staying(['open'], 'noteStep', right['route:noteStep'].who),
  ...staying(['open'], 'escalate', right['route:escalate'].who, ['ONLY_BILATERAL_ESCALATES']),
  {
    from: 'open',
    event: 'settle',
    by: right['route:settle'].who,
    guards: ['PROJECT_GROUP_NEVER_SETTLES'],
    to: 'settled',
  },
  ...leaving(['open', 'submitted'], 'giveBack', right['route:giveBack'].who, [], 'back'),
  { from: 'open', event: 'submit', by: right['route:submit'].who, guards: [], to: 'submitted' },
  { from: 'submitted', event: 'resume', by: right['route:resume'].who, guards: [], to: 'open' },
] as const satisfies readonly Transition<RouteState, string>[];
export const routeMainLine: readonly RouteState[] = ['open', 'submitted'];

/** The life of a Gewichtung with dots. */
export const dotVotingTransitions = [
  ...staying(['open'], 'cast', right['dotVoting:cast'].who, ['OVER_BUDGET', 'THEME_NOT_WEIGHED', 'DOTS_INVALID']),
  { from: 'open', event: 'close', by: right['dotVoting:close'].who, guards: [], to: 'closed' },
] as const satisfies readonly Transition<DotVotingState, string>[];

/** The life of a Breitenabfrage. */
export const surveyTransitions = [
  ...staying(['open'], 'answer', right['survey:answer'].who, ['SURVEY_OVER', 'SURVEY_ANSWERED', 'NOT_ASKED']),
  { from: 'open', event: 'close', by: right['survey:close'].who, guards: [], to: 'closed' },
] as const satisfies readonly Transition<SurveyState, string>[];

/** The life of a gap in the offers. */
export const offerGapTransitions = [
  { from: 'open', event: 'close', by: right['offerGap:close'].who, guards: [], to: 'closed' },
] as const satisfies readonly Transition<OfferGapState, string>[];
