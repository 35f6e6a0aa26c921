import type { BodyId, InstitutionId } from '../kernel/actor.js';
import { dayOf, type CivilDate } from '../kernel/civil-date.js';
import type { PersonId } from '../kernel/id.js';
import type { In } from '../kernel/move.js';
import type { Refusal } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import type { Versioned } from '../kernel/versioned.js';
import type { Occasion } from './occasion.js';
import type { RouteState } from './route-state.js';
import type { GenerativeTheme, GenerativeThemeId, RouteId } from './theme.js';

export type RouteStep = { readonly on: CivilDate; readonly text: string };
export type Escalation = { readonly on: CivilDate; readonly to: string; readonly text: string };

export type RouteChoice =
  /** One partner: the coordination clears it with them, if need be with their leadership. */
  | { readonly kind: 'bilateral'; readonly partnerInstitutionId: InstitutionId; readonly contact: string }
  /** The Arbeitsgruppe's own proposal, across legal spheres, or a solution inside one. */
  | { readonly kind: 'workingGroup'; readonly bodyId: BodyId; readonly acrossLegalSpheres: boolean }
  /** A Projektgruppe, for what is complex; the group points at its themes. */
  | { readonly kind: 'projectGroup' };

/** How a theme is worked on (Handreichung 6.3). */
export type Route = Versioned &
  RouteChoice & {
    readonly id: RouteId;
    readonly themeId: GenerativeThemeId;
    readonly reason: string;
    readonly responsibleId: PersonId | null;
    readonly openedOn: CivilDate;
    readonly steps: readonly RouteStep[];
    readonly escalation: Escalation | null;
    readonly state: RouteState;
    readonly outcome: string | null;
    readonly endedOn: CivilDate | null;
  };

export type RouteRefusal = Refusal<'ONLY_BILATERAL_ESCALATES' | 'PROJECT_GROUP_NEVER_SETTLES'>;

export function openRoute(
  theme: GenerativeTheme,
  command: {
    readonly id: RouteId;
    readonly choice: RouteChoice;
    readonly reason: string;
    readonly responsibleId: PersonId | null;
    readonly now: Date;
  },
): Result<Route, TextRefusal> {
  const { id, choice, responsibleId, now } = command;
  const reason = requiredText('reason', command.reason, textLimits.paragraph);
  if (!reason.ok) return reason;
  if (choice.kind === 'bilateral') {
    const contact = requiredText('contact', choice.contact, textLimits.line);
    if (!contact.ok) return contact;
  }

  const origin = { id, municipalityId: theme.municipalityId, version: 0, themeId: theme.id };
  const start = { steps: [], escalation: null, state: 'open', outcome: null, endedOn: null } as const;
  return accept({ ...origin, ...choice, reason: reason.value, responsibleId, openedOn: dayOf(now), ...start });
}

export function noteStep(route: In<Route, 'open'>, command: RouteStep): Result<Route, TextRefusal> {
  const text = requiredText('text', command.text, textLimits.paragraph);
  if (!text.ok) return text;

  const steps = [...route.steps, { on: command.on, text: text.value }];
  return accept({ ...route, steps: steps.toSorted((a, b) => a.on.localeCompare(b.on)) });
}

/** Takes it to the partner's leadership. */
export function escalateRoute(
  route: In<Route, 'open'>,
  { on, to, text }: Escalation,
): Result<Route, RouteRefusal | TextRefusal> {
  if (route.kind !== 'bilateral') return refuse({ code: 'ONLY_BILATERAL_ESCALATES' });
  const addressee = requiredText('to', to, textLimits.line);
  if (!addressee.ok) return addressee;
  const message = requiredText('text', text, textLimits.paragraph);
  if (!message.ok) return message;

  return accept({ ...route, escalation: { on, to: addressee.value, text: message.value } });
}

type Ending = { readonly outcome: string; readonly now: Date };

export function settleRoute(route: In<Route, 'open'>, command: Ending): Result<Route, RouteRefusal | TextRefusal> {
  if (route.kind === 'projectGroup') return refuse({ code: 'PROJECT_GROUP_NEVER_SETTLES' });
  const outcome = requiredText('outcome', command.outcome, textLimits.long);
  if (!outcome.ok) return outcome;

  return accept({ ...route, state: 'settled', outcome: outcome.value, endedOn: dayOf(command.now) });
}

/** It led nowhere, or elsewhere: the theme returns to the coordination. */
export function giveRouteBack(route: In<Route, 'open' | 'submitted'>, command: Ending): Result<Route, TextRefusal> {
  const outcome = requiredText('outcome', command.outcome, textLimits.long);
  if (!outcome.ok) return outcome;

  return accept({ ...route, state: 'back', outcome: outcome.value, endedOn: dayOf(command.now) });
}

export function submitRoute(route: In<Route, 'open'>, _with: Occasion): Result<Route, never> {
  return accept({ ...route, state: 'submitted' });
}

export function resumeRoute(route: In<Route, 'submitted'>, _with: Occasion): Result<Route, never> {
  return accept({ ...route, state: 'open' });
}
