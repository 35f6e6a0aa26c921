import type { Actor, BodyId, PersonActor } from '@systemblick/domain/kernel/actor';
import { permitThing } from '@systemblick/domain/kernel/rights';
import { seenStates } from '@systemblick/domain/kernel/seen-states';
import { prioritySum } from '@systemblick/domain/themes/priority';
import { permitTheme, relationsToTheme, themeRights } from '@systemblick/domain/themes/rights';
import type { Route } from '@systemblick/domain/themes/route';
import { revisitDue } from '@systemblick/domain/themes/store-theme';
import {
  themeStates,
  type GenerativeTheme,
  type GenerativeThemeId,
  type ThemeState,
} from '@systemblick/domain/themes/theme';
import type { ThemeVisibility } from '@systemblick/persistence/themes/theme-queries';

import { as } from '../platform/graphql/as.js';
import { stepsOf } from '../platform/graphql/step.type.js';
import { GenerativeThemeType, RouteType, type ThemeTab } from './theme.types.js';

/** What one does with the theme itself; the other moves follow from its way, from a proposal or a paper. */
const themeActions = [
  'theme:reword',
  'theme:attach',
  'theme:prioritise',
  'theme:store',
  'theme:postpone',
  'theme:route',
  'theme:seeAgain',
  'theme:merge',
  'theme:split',
  'theme:drop',
  'theme:share',
] as const;

/** What one does with the way itself; it is submitted and resumed with a proposal or a paper. */
const routeActions = ['route:noteStep', 'route:escalate', 'route:settle', 'route:giveBack'] as const;

export const statesOfTab: Readonly<Record<ThemeTab, readonly ThemeState[]>> = {
  inWork: ['proposed', 'onRoute', 'submitted', 'decided'],
  stored: ['stored'],
  ended: ['settled', 'implemented', 'merged', 'split', 'dropped'],
};

/** What the themes' rights say of somebody, in the terms of a list. */
export function visibilityFor(actor: Actor, assigned: ReadonlyMap<GenerativeThemeId, unknown>): ThemeVisibility {
  return {
    titles: seenStates(themeRights['theme:readTitle'], actor, themeStates),
    readable: seenStates(themeRights['theme:read'], actor, themeStates),
    assignedIds: [...assigned.keys()],
  };
}

/** A theme as this reader may see it; who may read the title only sees nothing of what it says. */
export function toThemeType(
  theme: GenerativeTheme,
  actor: PersonActor,
  now: Date,
  bodies: readonly BodyId[] = [],
): GenerativeThemeType {
  const { id, version, state, kind, title, priority, proposedOn, timesSeenAgain } = theme;
  const readable = permitTheme(actor, 'theme:read', theme, bodies).ok;
  const heading = { id, version, state, kind, title, proposedOn, timesSeenAgain, readable };
  return as(GenerativeThemeType, {
    ...heading,
    priority: priority && { ...priority, sum: prioritySum(priority) },
    observationIds: theme.observationIds,
    bundleId: theme.bundleId,
    ...(readable ? contentOf(theme, now) : withoutContent),
    steps: stepsOf(themeActions, (action) => permitTheme(actor, action, theme, bodies)),
  });
}

const contentOf = (theme: GenerativeTheme, now: Date) => ({
  description: theme.description,
  question: theme.question,
  legalSpheres: theme.legalSpheres,
  institutionIds: theme.institutionIds,
  shared: theme.shared,
  storedOn: theme.state === 'stored' ? theme.storedOn : null,
  revisitOn: theme.state === 'stored' ? theme.revisitOn : null,
  revisitDue: revisitDue(theme, now),
  reason: 'reason' in theme ? theme.reason : null,
  outcome: theme.state === 'settled' ? theme.outcome : null,
  settledOn: theme.state === 'settled' ? theme.settledOn : null,
  decidedOn: 'decidedOn' in theme ? theme.decidedOn : null,
  implementedOn: theme.state === 'implemented' ? theme.implementedOn : null,
  sessionId: theme.sessionId,
  proposedBy: theme.proposedBy,
  routeId: 'routeId' in theme ? theme.routeId : null,
  mergedIntoId: theme.state === 'merged' ? theme.mergedInto : null,
  splitIntoIds: theme.state === 'split' ? theme.splitInto : [],
});

const withoutContent: Pick<GenerativeThemeType, keyof ReturnType<typeof contentOf>> = {
  description: null,
  question: null,
  legalSpheres: null,
  institutionIds: [],
  shared: null,
  storedOn: null,
  revisitOn: null,
  revisitDue: false,
  reason: null,
  outcome: null,
  settledOn: null,
  decidedOn: null,
  implementedOn: null,
  sessionId: null,
  proposedBy: null,
  routeId: null,
  mergedIntoId: null,
  splitIntoIds: [],
};

export const permitRoute = (
  actor: Actor,
  action: keyof typeof themeRights,
  route: Route,
  bodies: readonly BodyId[] = [],
) => permitThing(themeRights[action], actor, route, relationsToTheme(actor, bodies));

export const toRouteType = (route: Route, actor: Actor): RouteType =>
  as(RouteType, {
    id: route.id,
    version: route.version,
    kind: route.kind,
    state: route.state,
    themeId: route.themeId,
    reason: route.reason,
    openedOn: route.openedOn,
    contact: route.kind === 'bilateral' ? route.contact : null,
    acrossLegalSpheres: route.kind === 'workingGroup' ? route.acrossLegalSpheres : null,
    steps: route.steps,
    escalation: route.escalation,
    outcome: route.outcome,
    endedOn: route.endedOn,
    actions: stepsOf(routeActions, (action) => permitRoute(actor, action, route)),
    responsibleId: route.responsibleId,
    partnerInstitutionId: route.kind === 'bilateral' ? route.partnerInstitutionId : null,
    bodyId: route.kind === 'workingGroup' ? route.bodyId : null,
  });
