import { anyCase } from '../any-case.js';
import { patternFinder } from '../pattern-finder.js';
import { between, fresh, over } from './labelled.js';

const label = anyCase(
  'az|aktenzeichen|akten|akte|aktennr|aktennummer|geschäftszeichen|geschäfts-z|gesch\\.-z|geschz|gz|gesch\\.-nr|unser zeichen|ihr zeichen|mein zeichen|zeichen|kassenzeichen|vorgangszeichen|ordnungsmerkmal|tgb|tgb-nr|tb|tb-nr|vnr|vg-nr|vorg|tagebuch|tagebuchnummer|tagebuch-nr|bamf|bamf-az|bamf-aktenzeichen|az bamf|js|fallnummer|fall|fall-id|vorgang|vorgangsnr|vorgangsnummer|bescheid-nr|bescheidnummer|az der abh|az abh|az\\. gericht|bundesamt',
);
/** Pieces of digits and letters, with strokes, dots, hyphens and single spaces; at least two digits in a row or apart. */
const free =
  '(?=[^\\s,;]{0,14}[ ]?[^\\s,;]{0,14}\\d)[A-Z0-9][A-Za-z0-9]{0,14}(?:(?:[ ]?[/_-]{1,2}[ ]?|[./_-]{1,2})[A-Za-z0-9]{1,14}|[ ][A-Z]{1,4}(?![A-Za-zäöü])|[ ][A-Z][a-z]?[A-Z](?![a-z])|[ ]\\d{1,12}(?![\\p{L}\\d])){0,8}';

const digits = (words: string): number => words.replaceAll(/\D/g, '').length;
const isDate = (words: string): boolean => /^\d{1,2}\.[ ]?\d{1,2}\.(?:[ ]?\d{2,4})?$|^\d{4}$|^\d{1,2}\.$/.test(words);

/** The numbers under which offices, courts, police and the BAMF keep somebody's file. */
export const fileNumbers = patternFinder('rule', [
  {
    type: 'AZ',
    pattern: new RegExp(
      `${fresh}(?:${label})(?![\\p{L}\\d])(?:\\.|[ ]der[ ]\\p{L}{3,30})?${between}(?<id>${free})`,
      'gu',
    ),
    confidence: (words) => (digits(words) < 3 || isDate(words) || /^(?:BG|SV)/.test(words) ? 0 : 0.9),
  },
  // Courts: 12 K 345/22.A, S 12 AS 345/22 ER, 32-4 AlK 211/23, 123 Js 456/22.
  {
    type: 'AZ',
    pattern: new RegExp(
      `(?<![\\p{L}\\d./-])(?:[SLB][ ]{1,2})?\\d{1,4}(?:-\\d{1,3})?[ ]{0,2}[A-Z][A-Za-z]{0,4}(?:[ ]?\\([A-Za-z]{1,4}\\))?[ ]{0,2}\\d{1,6}[ ]?/[ ]?\\d{2,4}(?:[ .][A-Z]{1,3}){0,3}${over}`,
      'gu',
    ),
    confidence: 0.92,
  },
  { type: 'AZ', pattern: /(?<![\d./,-])\d{7}[ ]?-[ ]?\d{3}(?![\d/-])/gu, confidence: 0.9 },
  // The short name of an office before the number that it gave: UVG 51/4-8832.
  {
    type: 'AZ',
    pattern: new RegExp(
      `${fresh}(?!(?:SGB|BGB|KW|EUR|VO|EU|EG|TOP|ICD|DIN|ISO|LKW|PKW|PLZ|PC|TV|KSK)[ ])[A-Z]{2,5}[ ]\\d{1,6}(?:[./-]\\d{1,8}){1,4}(?:[./-][A-Z]{1,3})?(?![\\p{L}\\d]|[.,]\\d)`,
      'gu',
    ),
    confidence: (words) => (digits(words) < 4 || isDate(words.replace(/^[A-Z]+ /, '')) ? 0 : 0.7),
  },
  // Police: 501000-012345-24/6.
  { type: 'AZ', pattern: /(?<![\d./,-])\d{6}[ -]\d{4,7}[-/ ]\d{2,4}(?:[/-]\d{1,3})?(?![\d/-])/gu, confidence: 0.85 },
]);
