import type { Refusal } from './refusal.js';
import { accept, refuse, type Result } from './result.js';

export type TextRefusal = Refusal<'TEXT_MISSING' | 'TEXT_TOO_LONG'>;

/** How long texts may be: a line (title), a paragraph (reason, remark), a long text (section of a case or paper). */
export const textLimits = { line: 300, paragraph: 4_000, long: 60_000 } as const;

/** A text that says something: trimmed, 1 to `max` characters. */
export function requiredText(field: string, text: string, max: number): Result<string, TextRefusal> {
  const trimmed = text.trim();
  if (trimmed.length === 0) return refuse({ code: 'TEXT_MISSING', field });
  if (trimmed.length > max) return refuse({ code: 'TEXT_TOO_LONG', field, facts: { max } });

  return accept(trimmed);
}

/** A text that may be left out: trimmed, null where nothing was written. */
export function optionalText(field: string, text: string | null, max: number): Result<string | null, TextRefusal> {
  if (text === null || text.trim().length === 0) return accept(null);

  return requiredText(field, text, max);
}
