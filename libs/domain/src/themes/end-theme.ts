import type { WrongState } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import { canFollow, wrongState } from '../kernel/transition.js';
import {
  themeBase,
  type DroppedTheme,
  type GenerativeTheme,
  type GenerativeThemeId,
  type MergedTheme,
  type SplitTheme,
  type ThemeRefusal,
} from './theme.js';
import { themeTransitions } from './transitions.js';

/** Lets a theme go on in another one, which takes over its evidence (`attachEvidence`). */
export function mergeTheme(
  theme: GenerativeTheme,
  { into }: { readonly into: GenerativeTheme },
): Result<MergedTheme, WrongState | ThemeRefusal> {
  if (!canFollow(themeTransitions, theme, 'merge')) return wrongState;
  if (into.id === theme.id) return refuse({ code: 'MERGED_INTO_ITSELF', field: 'into' });
  if (!canFollow(themeTransitions, into, 'attach')) return refuse({ code: 'MERGE_TARGET_ENDED', field: 'into' });

  return accept({ ...themeBase(theme), state: 'merged', mergedInto: into.id });
}

/** Lets a theme go on in two or more new ones. */
export function splitTheme(
  theme: GenerativeTheme,
  { into }: { readonly into: readonly GenerativeThemeId[] },
): Result<SplitTheme, WrongState | ThemeRefusal> {
  if (!canFollow(themeTransitions, theme, 'split')) return wrongState;
  const parts = [...new Set(into)].filter((id) => id !== theme.id);
  if (parts.length < 2) return refuse({ code: 'SPLIT_NEEDS_TWO', field: 'into' });

  return accept({ ...themeBase(theme), state: 'split', splitInto: parts });
}

export function dropTheme(
  theme: GenerativeTheme,
  command: { readonly reason: string },
): Result<DroppedTheme, WrongState | TextRefusal> {
  if (!canFollow(themeTransitions, theme, 'drop')) return wrongState;
  const reason = requiredText('reason', command.reason, textLimits.paragraph);
  if (!reason.ok) return reason;

  return accept({ ...themeBase(theme), state: 'dropped', reason: reason.value });
}
