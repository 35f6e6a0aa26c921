import { dayOf, type CivilDate } from '../kernel/civil-date.js';
import type { WrongState } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import { canFollow, wrongState } from '../kernel/transition.js';
import { checkPriority, type Priority } from './priority.js';
import { themeBase, type GenerativeTheme, type StoredTheme, type ThemeRefusal } from './theme.js';
import { themeTransitions } from './transitions.js';

/** Weighs a theme against the others. */
export function prioritiseTheme<Theme extends GenerativeTheme>(
  theme: Theme,
  command: { readonly priority: Priority },
): Result<Theme, WrongState | ThemeRefusal> {
  if (!canFollow(themeTransitions, theme, 'prioritise')) return wrongState;
  const priority = checkPriority(command.priority);
  if (!priority.ok) return priority;

  return accept({ ...theme, priority: priority.value });
}

type StoreCommand = { readonly reason: string; readonly revisitOn: CivilDate; readonly now: Date };

/** Puts a theme into the Themenspeicher, with a day on which it returns to the coordination's list. */
export function storeTheme(
  theme: GenerativeTheme,
  command: StoreCommand,
): Result<StoredTheme, WrongState | ThemeRefusal | TextRefusal> {
  const { revisitOn, now } = command;
  if (!canFollow(themeTransitions, theme, 'store')) return wrongState;
  const reason = requiredText('reason', command.reason, textLimits.paragraph);
  if (!reason.ok) return reason;
  if (revisitOn <= dayOf(now)) return refuse({ code: 'REVISIT_NOT_IN_FUTURE', field: 'revisitOn' });

  return accept({ ...themeBase(theme), state: 'stored', storedOn: dayOf(now), reason: reason.value, revisitOn });
}

/** Sets a new Wiedervorlage. */
export function postponeTheme(
  theme: GenerativeTheme,
  { reason, revisitOn, now }: StoreCommand,
): Result<StoredTheme, WrongState | ThemeRefusal | TextRefusal> {
  if (!canFollow(themeTransitions, theme, 'postpone')) return wrongState;
  const why = requiredText('reason', reason, textLimits.paragraph);
  if (!why.ok) return why;
  if (revisitOn <= dayOf(now)) return refuse({ code: 'REVISIT_NOT_IN_FUTURE', field: 'revisitOn' });

  return accept({ ...theme, reason: why.value, revisitOn });
}

/** Whether its Wiedervorlage has come: it is on the coordination's list. */
export const revisitDue = (theme: GenerativeTheme, now: Date): boolean =>
  theme.state === 'stored' && theme.revisitOn <= dayOf(now);
