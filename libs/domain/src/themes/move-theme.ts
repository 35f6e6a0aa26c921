import { dayOf } from '../kernel/civil-date.js';
import type { WrongState } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import { canFollow, wrongState } from '../kernel/transition.js';
import type { Route } from './route.js';
import {
  themeBase,
  type DecidedTheme,
  type GenerativeTheme,
  type ImplementedTheme,
  type SettledTheme,
  type SubmittedTheme,
  type ThemeOnRoute,
  type ThemeRefusal,
} from './theme.js';
import { themeTransitions } from './transitions.js';

/** Sends a theme on its way. */
export function routeTheme(
  theme: GenerativeTheme,
  { route }: { readonly route: Route },
): Result<ThemeOnRoute, WrongState | ThemeRefusal> {
  if (!canFollow(themeTransitions, theme, 'route')) return wrongState;
  if (route.themeId !== theme.id) return refuse({ code: 'ROUTE_OF_ANOTHER_THEME' });

  return accept({ ...themeBase(theme), state: 'onRoute', routeId: route.id });
}

/** Solved without the Lenkungsgruppe: bilaterally, or inside the Arbeitsgruppe. */
export function settleTheme(
  theme: GenerativeTheme,
  { route, outcome, now }: { readonly route: Route; readonly outcome: string; readonly now: Date },
): Result<SettledTheme, WrongState | ThemeRefusal | TextRefusal> {
  if (!canFollow(themeTransitions, theme, 'settle')) return wrongState;
  if (route.id !== theme.routeId) return refuse({ code: 'ROUTE_OF_ANOTHER_THEME' });
  if (route.kind === 'projectGroup') return refuse({ code: 'ONLY_BILATERAL_OR_WORKING_GROUP_SETTLES' });
  if (route.state !== 'settled') return refuse({ code: 'ROUTE_STILL_OPEN' });
  const result = requiredText('outcome', outcome, textLimits.long);
  if (!result.ok) return result;

  const { routeId } = theme;
  return accept({ ...themeBase(theme), state: 'settled', routeId, outcome: result.value, settledOn: dayOf(now) });
}

/** It is before the Lenkungsgruppe. */
export function submitTheme(theme: GenerativeTheme): Result<SubmittedTheme, WrongState> {
  if (!canFollow(themeTransitions, theme, 'submit')) return wrongState;

  return accept({ ...themeBase(theme), state: 'submitted', routeId: theme.routeId });
}

/** Rejected, adjourned or referred back: its way goes on. */
export function sendThemeBack(theme: GenerativeTheme): Result<ThemeOnRoute, WrongState> {
  if (!canFollow(themeTransitions, theme, 'sendBack')) return wrongState;

  return accept({ ...themeBase(theme), state: 'onRoute', routeId: theme.routeId });
}

export function decideTheme(theme: GenerativeTheme, { now }: { readonly now: Date }): Result<DecidedTheme, WrongState> {
  if (!canFollow(themeTransitions, theme, 'decide')) return wrongState;

  return accept({ ...themeBase(theme), state: 'decided', routeId: theme.routeId, decidedOn: dayOf(now) });
}

/** What decided it was put right: it is before the Lenkungsgruppe again. */
export function reconsiderTheme(theme: GenerativeTheme): Result<SubmittedTheme, WrongState> {
  if (!canFollow(themeTransitions, theme, 'reconsider')) return wrongState;

  return accept({ ...themeBase(theme), state: 'submitted', routeId: theme.routeId });
}

export function implementTheme(
  theme: GenerativeTheme,
  { now }: { readonly now: Date },
): Result<ImplementedTheme, WrongState> {
  if (!canFollow(themeTransitions, theme, 'implement')) return wrongState;

  const { routeId, decidedOn } = theme;
  return accept({ ...themeBase(theme), state: 'implemented', routeId, decidedOn, implementedOn: dayOf(now) });
}

/** "Wieder gesehen": what was thought done shows in new cases, and goes on a way again. */
export function seeThemeAgain(
  theme: GenerativeTheme,
  { route }: { readonly route: Route },
): Result<ThemeOnRoute, WrongState | ThemeRefusal> {
  if (!canFollow(themeTransitions, theme, 'seeAgain')) return wrongState;
  if (route.themeId !== theme.id) return refuse({ code: 'ROUTE_OF_ANOTHER_THEME' });

  const base = { ...themeBase(theme), timesSeenAgain: theme.timesSeenAgain + 1 };
  return accept({ ...base, state: 'onRoute', routeId: route.id });
}
