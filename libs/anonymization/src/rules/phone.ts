import { anyCase } from '../any-case.js';
import { patternFinder } from '../pattern-finder.js';
import { between, fresh } from './labelled.js';

/** What is written between the groups of a number. */
const gap = '[ ./·•∙()-]{0,3}';
const label = anyCase(
  'tel|telefon|telefonnr|telefonnummer|fon|mobil|mobilnr|mobilnummer|mobiltelefon|handy|handynr|handynummer|diensthandy|festnetz|fax|faxnr|telefax|whatsapp|whats-app|signal|rufnummer|rückrufnummer|rückruf|notfallnummer|phone|hotline|privat',
);
const extension = anyCase('durchwahl|fax|telefax|dw|tel\\.-dw|apparat|app|nebenstelle|nst|-?klappe|durchwahlnummer');

const digitsOf = (words: string): number => words.replaceAll(/\D/g, '').length;

/** Days, spans of time and sums are written with digits and dots too. */
const somethingElse =
  /^(?:\(?\d{1,2}\.[ ]?\d{1,2}\.(?:[ ]?(?:\d{4}|\d{2}))?(?!\d)|\d{1,2}\.\d{2}[ ]?-[ ]?\d{1,2}\.\d{2}|\d{1,2}[.:]\d{2}(?:[ ]?-[ ]?\d{1,2}[.:]\d{2})?$|\d{1,2}[./-]\d{2}[./-](?:19|20)\d{2}|0\d[ /-](?:19|20)\d{2}(?!\d))/;

const plausible = (words: string, sure: number): number => {
  // The 00 of abroad and the (0) of at home are none of its own.
  const digits = digitsOf(words.replace(/^00/, '').replace('(0)', ''));
  return digits < 7 || digits > 15 || somethingElse.test(words) ? 0 : sure;
};

/** Telephone numbers in every German spelling, and those of other countries. */
export const phone = patternFinder('rule', [
  {
    type: 'PHONE',
    pattern: new RegExp(
      `(?<![\\p{L}\\d+])(?<id>(?:\\+[ ]?|\\(\\+|00[ ]?)[1-9]\\d{0,2}\\)?(?:${gap}\\(0\\))?(?:${gap}\\d){6,13})(?!\\d)`,
      'gu',
    ),
    confidence: (words) => plausible(words, 0.95),
  },
  {
    type: 'PHONE',
    pattern: new RegExp(
      `(?<![\\p{L}\\d/,.+-])(?<id>\\(?0[ ]?\\)?[ ]?[1-9](?:${gap}\\d){5,12})(?!\\d|[.,]\\d|[ ]?€)`,
      'gu',
    ),
    confidence: (words) => plausible(words, 0.9),
  },
  {
    type: 'PHONE',
    pattern: new RegExp(
      `${fresh}(?:${label})\\.?${between}(?<id>[(+]{0,2}[\\dOol](?:${gap}[\\dOol]){3,14})(?![\\p{L}\\d])`,
      'gu',
    ),
    confidence: (words) => (somethingElse.test(words) || digitsOf(words) < 4 ? 0 : 0.9),
  },
  {
    type: 'PHONE',
    pattern: new RegExp(`${fresh}(?:${extension})\\.?${between}(?<id>-?[ ]?\\d(?:[ -]?\\d){1,6})(?!\\d)`, 'gu'),
    confidence: 0.9,
  },
]);
