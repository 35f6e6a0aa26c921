import { dayOf, type CivilDate } from '../kernel/civil-date.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import { checkPriority, type Priority } from './priority.js';
import {
  themeBase,
  type GenerativeTheme,
  type ProposedTheme,
  type RouteId,
  type StoredTheme,
  type SubmittedTheme,
  type ThemeOnRoute,
  type ThemeRefusal,
  type WorkableTheme,
} from './theme.js';

/** Weighs a theme against the others. */
export function prioritiseTheme(
  theme: WorkableTheme,
  command: { readonly priority: Priority },
): Result<WorkableTheme, ThemeRefusal> {
  const priority = checkPriority(command.priority);
  if (!priority.ok) return priority;

  return accept({ ...theme, priority: priority.value });
}

type StoreCommand = { readonly reason: string; readonly revisitOn: CivilDate; readonly now: Date };

/**
 * Puts a theme into the Themenspeicher, with a day on which it returns to the coordination's list. `comesOff`: the way it has
 * to be on, where it is stored because that way is given back.
 */
export function storeTheme(
  theme: ProposedTheme | ThemeOnRoute | SubmittedTheme,
  command: StoreCommand & { readonly comesOff?: RouteId },
): Result<StoredTheme, ThemeRefusal | TextRefusal> {
  const { revisitOn, now, comesOff } = command;
  if (comesOff !== undefined && !(theme.state !== 'proposed' && theme.routeId === comesOff))
    return refuse({ code: 'ROUTE_OF_ANOTHER_THEME' });
  const reason = requiredText('reason', command.reason, textLimits.paragraph);
  if (!reason.ok) return reason;
  if (revisitOn <= dayOf(now)) return refuse({ code: 'REVISIT_NOT_IN_FUTURE', field: 'revisitOn' });

  return accept({ ...themeBase(theme), state: 'stored', storedOn: dayOf(now), reason: reason.value, revisitOn });
}

/** Sets a new Wiedervorlage. */
export function postponeTheme(
  theme: StoredTheme,
  { reason, revisitOn, now }: StoreCommand,
): Result<StoredTheme, ThemeRefusal | TextRefusal> {
  const why = requiredText('reason', reason, textLimits.paragraph);
  if (!why.ok) return why;
  if (revisitOn <= dayOf(now)) return refuse({ code: 'REVISIT_NOT_IN_FUTURE', field: 'revisitOn' });

  return accept({ ...theme, reason: why.value, revisitOn });
}

/** Whether its Wiedervorlage has come: it is on the coordination's list. */
export const revisitDue = (theme: GenerativeTheme, now: Date): boolean =>
  theme.state === 'stored' && theme.revisitOn <= dayOf(now);
