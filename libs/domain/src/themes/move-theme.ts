import { dayOf } from '../kernel/civil-date.js';
import type { Refusal } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import type { Occasion } from './occasion.js';
import type { Route } from './route.js';
import {
  themeBase,
  type DecidedTheme,
  type ImplementedTheme,
  type ProposedTheme,
  type SettledTheme,
  type StoredTheme,
  type SubmittedTheme,
  type ThemeOnRoute,
  type ThemeRefusal,
} from './theme.js';

/** The way that was opened for a theme, or why none was. */
export type Opening = { readonly route: Result<Route, Refusal> };

/** Sends a theme on its way. */
export function routeTheme(theme: ProposedTheme | StoredTheme, { route }: Opening): Result<ThemeOnRoute, Refusal> {
  if (!route.ok) return route;
  if (route.value.themeId !== theme.id) return refuse({ code: 'ROUTE_OF_ANOTHER_THEME' });

  return accept({ ...themeBase(theme), state: 'onRoute', routeId: route.value.id });
}

/** Solved without the Lenkungsgruppe: bilaterally, or inside the Arbeitsgruppe. */
export function settleTheme(
  theme: ThemeOnRoute,
  { route, outcome, now }: { readonly route: Route; readonly outcome: string; readonly now: Date },
): Result<SettledTheme, ThemeRefusal | TextRefusal> {
  if (route.id !== theme.routeId) return refuse({ code: 'ROUTE_OF_ANOTHER_THEME' });
  if (route.kind === 'projectGroup') return refuse({ code: 'ONLY_BILATERAL_OR_WORKING_GROUP_SETTLES' });
  if (route.state !== 'settled') return refuse({ code: 'ROUTE_STILL_OPEN' });
  const result = requiredText('outcome', outcome, textLimits.long);
  if (!result.ok) return result;

  const { routeId } = theme;
  return accept({ ...themeBase(theme), state: 'settled', routeId, outcome: result.value, settledOn: dayOf(now) });
}

/** It is before the Lenkungsgruppe. */
export function submitTheme(theme: ThemeOnRoute, _with: Occasion): Result<SubmittedTheme, never> {
  return accept({ ...themeBase(theme), state: 'submitted', routeId: theme.routeId });
}

/** Rejected, adjourned or referred back: its way goes on. */
export function sendThemeBack(theme: SubmittedTheme, _with: Occasion): Result<ThemeOnRoute, never> {
  return accept({ ...themeBase(theme), state: 'onRoute', routeId: theme.routeId });
}

export function decideTheme(
  theme: SubmittedTheme,
  { now }: Occasion & { readonly now: Date },
): Result<DecidedTheme, never> {
  return accept({ ...themeBase(theme), state: 'decided', routeId: theme.routeId, decidedOn: dayOf(now) });
}

/** What decided it was put right: it is before the Lenkungsgruppe again. */
export function reconsiderTheme(theme: DecidedTheme, _with: Occasion): Result<SubmittedTheme, never> {
  return accept({ ...themeBase(theme), state: 'submitted', routeId: theme.routeId });
}

export function implementTheme(theme: DecidedTheme, { now }: { readonly now: Date }): Result<ImplementedTheme, never> {
  const { routeId, decidedOn } = theme;
  return accept({ ...themeBase(theme), state: 'implemented', routeId, decidedOn, implementedOn: dayOf(now) });
}

/** "Wieder gesehen": what was thought done shows in new cases, and goes on a way again. */
export function seeThemeAgain(
  theme: SettledTheme | DecidedTheme | ImplementedTheme,
  { route }: Opening,
): Result<ThemeOnRoute, Refusal> {
  if (!route.ok) return route;
  if (route.value.themeId !== theme.id) return refuse({ code: 'ROUTE_OF_ANOTHER_THEME' });

  const base = { ...themeBase(theme), timesSeenAgain: theme.timesSeenAgain + 1 };
  return accept({ ...base, state: 'onRoute', routeId: route.value.id });
}
