import type { Actor, BodyId } from '../kernel/actor.js';
import { permitThing, type Rights } from '../kernel/rights.js';
import type { DotVotingState } from './dot-voting-state.js';
import type { RouteState } from './route-state.js';
import type { GenerativeTheme, ThemeState } from './theme.js';

const undecided = ['proposed', 'stored', 'onRoute', 'submitted'] as const;

/**
 * Who may do what with themes, routes, dot votes, surveys and gaps in the offers. `assignedMember`: of a body that works on this theme;
 * `participant`, `facilitator`, `admittedGuest`: of the session in which one weighs.
 */
export const themeRights = {
  'theme:readTitle': {
    who: ['caseManager', 'coordinator', 'head', 'workingGroupMember', 'assignedMember', 'steeringGroupMember'],
    states: 'any',
  },
  'theme:read': {
    who: ['caseManager', 'coordinator', 'head', 'workingGroupMember', 'assignedMember'],
    states: 'any',
    or: [{ who: ['steeringGroupMember'], states: ['submitted', 'decided', 'implemented'] }],
  },
  'theme:propose': { who: ['caseManager', 'coordinator', 'workingGroupMember'], states: 'any' },
  'theme:derive': { who: ['coordinator', 'facilitator', 'system'], states: 'any' },
  'theme:reword': { who: ['coordinator'], states: ['proposed', 'stored', 'onRoute'] },
  'theme:attach': { who: ['coordinator', 'system'], states: [...undecided, 'settled', 'decided', 'implemented'] },
  'theme:prioritise': { who: ['coordinator'], states: ['proposed', 'stored', 'onRoute'] },
  'theme:store': { who: ['coordinator', 'system'], states: ['proposed', 'onRoute', 'submitted'] },
  'theme:postpone': { who: ['coordinator'], states: ['stored'] },
  'theme:route': { who: ['coordinator'], states: ['proposed', 'stored'] },
  'theme:settle': { who: ['coordinator'], states: ['onRoute'] },
  'theme:submit': { who: ['coordinator', 'system'], states: ['onRoute'] },
  'theme:sendBack': { who: ['coordinator', 'system'], states: ['submitted'] },
  'theme:decide': { who: ['system'], states: ['submitted'] },
  'theme:reconsider': { who: ['system'], states: ['decided'] },
  'theme:implement': { who: ['coordinator', 'system'], states: ['decided'] },
  'theme:seeAgain': { who: ['coordinator'], states: ['settled', 'decided', 'implemented'] },
  'theme:merge': { who: ['coordinator'], states: undecided },
  'theme:split': { who: ['coordinator'], states: undecided },
  'theme:drop': { who: ['coordinator'], states: undecided },
  'theme:share': { who: ['coordinator', 'head'], states: [...undecided, 'settled', 'decided', 'implemented'] },

  'route:read': {
    who: ['caseManager', 'coordinator', 'head', 'workingGroupMember', 'assignedMember'],
    states: 'any',
  },
  'route:noteStep': { who: ['coordinator'], states: ['open'] },
  'route:escalate': { who: ['coordinator'], states: ['open'] },
  'route:settle': { who: ['coordinator'], states: ['open'] },
  'route:giveBack': { who: ['coordinator', 'system'], states: ['open', 'submitted'] },
  'route:submit': { who: ['coordinator', 'system'], states: ['open'] },
  'route:resume': { who: ['coordinator', 'system'], states: ['submitted'] },

  'dotVoting:prepare': { who: ['facilitator', 'coordinator'], states: 'any' },
  'dotVoting:read': { who: ['coordinator', 'participant', 'facilitator', 'admittedGuest'], states: 'any' },
  'dotVoting:cast': { who: ['participant', 'facilitator', 'admittedGuest'], states: ['open'] },
  'dotVoting:close': { who: ['facilitator', 'coordinator'], states: ['open'] },

  'offerGap:list': {
    who: ['caseManager', 'coordinator', 'head', 'workingGroupMember', 'assignedMember'],
    states: 'any',
  },
  'offerGap:note': { who: ['caseManager', 'coordinator', 'workingGroupMember'], states: 'any' },
  'offerGap:close': { who: ['coordinator'], states: ['open'] },

  'survey:ask': { who: ['coordinator'], states: 'any' },
  'survey:list': { who: ['caseManager', 'coordinator', 'head', 'workingGroupMember'], states: 'any' },
  'survey:answer': { who: ['caseManager'], states: ['open'] },
  'survey:readResult': {
    who: ['caseManager', 'coordinator', 'head', 'workingGroupMember', 'assignedMember'],
    states: ['closed'],
  },
  'survey:close': { who: ['coordinator', 'system'], states: ['open'] },
} as const satisfies Rights;
export type ThemeAction = keyof typeof themeRights;
/** Dots, gaps and surveys are open or closed alike. */
export type ThemeStageState = ThemeState | RouteState | DotVotingState;

/** What somebody is to a theme that these bodies work on. */
export function relationsToTheme(actor: Actor, assignedBodies: readonly BodyId[]): ReadonlySet<string> {
  const assigned = actor.kind === 'person' && actor.memberships.some(({ bodyId }) => assignedBodies.includes(bodyId));
  return new Set(assigned ? ['assignedMember'] : []);
}

export const permitTheme = (
  actor: Actor,
  action: ThemeAction,
  theme: GenerativeTheme,
  assignedBodies: readonly BodyId[] = [],
) => permitThing(themeRights[action], actor, theme, relationsToTheme(actor, assignedBodies));
