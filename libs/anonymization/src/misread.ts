/** Digits and the signs a scanner takes for them, in groups: 0l.O3.l985, Ol76 43 9O 118. */
const number =
  /(?<![\p{L}\d])[\dOolI]{1,16}(?:[./-][ ]?[\dOolI]{1,16}|[ ](?=[\dOolI]{0,16}\d)[\dOolI]{1,16}){0,8}(?![\p{L}\d])/gu;
const asDigits = (words: string): string =>
  /\d/.test(words) && /[OolI]/.test(words) && !/^\d{1,3} [loI]$/.test(words)
    ? words.replaceAll(/[Oo]/g, '0').replaceAll(/[lI]/g, '1')
    : words;

/** A word with a nought or a one in it: G1asschleiferin, Attend0rn; also a house's number behind a street: l7. */
const word = /(?<![\p{L}\d])[\p{L}01]{4,40}(?![\p{L}\d])/gu;
const asLetters = (words: string): string =>
  /[01]/.test(words) &&
  !/^\d/.test(words) &&
  /\p{Ll}{2}|\p{Lu}{3}/u.test(words) &&
  /\p{L}\p{L}\p{L}/u.test(words.replaceAll(/[01]/g, ''))
    ? words.replaceAll('0', /\p{Ll}/u.test(words) ? 'o' : 'O').replaceAll('1', 'l')
    : words;

/**
 * The text as it stood on the paper, where a scanner took a letter for a digit or a digit for a letter; sign for sign, so
 * that every place stays what it is. A text without such slips comes back as it is.
 */
export const misread = (text: string): string => text.replaceAll(number, asDigits).replaceAll(word, asLetters);
