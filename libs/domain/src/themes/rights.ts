import type { Actor, BodyId } from '../kernel/actor.js';
import { rightsOf } from '../kernel/move.js';
import { permitThing, type Rights } from '../kernel/rights.js';
import { dotVotingMoves } from './dot-voting-moves.js';
import { offerGapMoves } from './offer-gap-moves.js';
import { routeMoves } from './route-moves.js';
import { surveyMoves } from './survey-moves.js';
import type { GenerativeTheme } from './theme.js';
import { themeMoves } from './theme-moves.js';

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
  ...rightsOf('theme', themeMoves),

  'route:read': {
    who: ['caseManager', 'coordinator', 'head', 'workingGroupMember', 'assignedMember'],
    states: 'any',
  },
  ...rightsOf('route', routeMoves),

  'dotVoting:prepare': { who: ['facilitator', 'coordinator'], states: 'any' },
  'dotVoting:read': { who: ['coordinator', 'participant', 'facilitator', 'admittedGuest'], states: 'any' },
  ...rightsOf('dotVoting', dotVotingMoves),

  'offerGap:list': {
    who: ['caseManager', 'coordinator', 'head', 'workingGroupMember', 'assignedMember'],
    states: 'any',
  },
  'offerGap:note': { who: ['caseManager', 'coordinator', 'workingGroupMember'], states: 'any' },
  ...rightsOf('offerGap', offerGapMoves),

  'survey:ask': { who: ['coordinator'], states: 'any' },
  'survey:list': { who: ['caseManager', 'coordinator', 'head', 'workingGroupMember'], states: 'any' },
  'survey:readResult': {
    who: ['caseManager', 'coordinator', 'head', 'workingGroupMember', 'assignedMember'],
    states: ['closed'],
  },
  ...rightsOf('survey', surveyMoves),
} as const satisfies Rights;
export type ThemeAction = keyof typeof themeRights;

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
