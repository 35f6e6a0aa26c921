import { useLanguage } from '../texts/use-text.js';
import { formats, type Formats } from './formats.js';
import type { Language } from '../texts/language.js';

/** One set for a language: every row of a list asks for it. */
const made = new Map<Language, Formats>();

export function useFormats(): Formats {
  const language = useLanguage();
  const known = made.get(language) ?? formats(language);
  made.set(language, known);
  return known;
}
