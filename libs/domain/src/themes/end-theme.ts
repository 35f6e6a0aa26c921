import { accept, refuse, type Result } from '../kernel/result.js';
import { requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import {
  isLasting,
  themeBase,
  type DroppedTheme,
  type GenerativeTheme,
  type GenerativeThemeId,
  type MergedTheme,
  type SplitTheme,
  type ThemeRefusal,
  type UndecidedTheme,
} from './theme.js';

/** Lets a theme go on in another one, which takes over its evidence (`attachEvidence`). */
export function mergeTheme(
  theme: UndecidedTheme,
  { into }: { readonly into: GenerativeTheme },
): Result<MergedTheme, ThemeRefusal> {
  if (into.id === theme.id) return refuse({ code: 'MERGED_INTO_ITSELF', field: 'into' });
  if (!isLasting(into)) return refuse({ code: 'MERGE_TARGET_ENDED', field: 'into' });

  return accept({ ...themeBase(theme), state: 'merged', mergedInto: into.id });
}

/** Lets a theme go on in two or more new ones. */
export function splitTheme(
  theme: UndecidedTheme,
  { into }: { readonly into: readonly GenerativeThemeId[] },
): Result<SplitTheme, ThemeRefusal> {
  const parts = [...new Set(into)].filter((id) => id !== theme.id);
  if (parts.length < 2) return refuse({ code: 'SPLIT_NEEDS_TWO', field: 'into' });

  return accept({ ...themeBase(theme), state: 'split', splitInto: parts });
}

export function dropTheme(
  theme: UndecidedTheme,
  command: { readonly reason: string },
): Result<DroppedTheme, TextRefusal> {
  const reason = requiredText('reason', command.reason, textLimits.paragraph);
  if (!reason.ok) return reason;

  return accept({ ...themeBase(theme), state: 'dropped', reason: reason.value });
}
