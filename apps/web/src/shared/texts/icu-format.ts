import type { I18nFormatModule } from 'i18next';
import { IntlMessageFormat } from 'intl-messageformat';

type Values = Record<string, string | number>;

const parsed = new Map<string, IntlMessageFormat>();

/** Writes ICU messages (`{count, plural, one {…} other {…}}`); each is parsed once. */
export const icuFormat = {
  type: 'i18nFormat',
  init: () => undefined,
  parse: (message: string, values: Values, language: string) => formatted(message, values, language),
  addLookupKeys: (keys: readonly string[]) => keys,
} as const satisfies I18nFormatModule & Record<string, unknown>;

export function formatted(message: string, values: Values, language: string): string {
  if (!message.includes('{')) return message;
  const written = withNumbers(message, values);
  const key = `${language} ${written}`;
  const known = parsed.get(key) ?? new IntlMessageFormat(written, language, undefined, { ignoreTag: true });
  parsed.set(key, known);
  return String(known.format(values));
}

/** What a case of a plural says (`one {case} other {cases}`) is a word, also where a value has its name. */
const value = /(?<!\b(?:zero|one|two|few|many|other) |=\d+ )\{(\w+)\}/g;

/** A number is written by the language's rules wherever it stands (60.000), not only where it is counted. */
const withNumbers = (message: string, values: Values): string =>
  message.replace(value, (whole, name: string) => (typeof values[name] === 'number' ? `{${name}, number}` : whole));
