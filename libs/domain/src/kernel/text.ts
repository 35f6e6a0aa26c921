import type { Refusal } from './refusal.js';
import { accept, refuse, type Result } from './result.js';

export type TextRefusal = Refusal<'TEXT_MISSING' | 'TEXT_TOO_LONG'>;

/** A text that says something: trimmed, 1 to `max` characters. */
export function requiredText(field: string, text: string, max: number): Result<string, TextRefusal> {
  const trimmed = text.trim();
  if (trimmed.length === 0) return refuse({ code: 'TEXT_MISSING', field });
  if (trimmed.length > max) return refuse({ code: 'TEXT_TOO_LONG', field, facts: { max } });

  return accept(trimmed);
}
