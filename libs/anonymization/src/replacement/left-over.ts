import { asMeant } from '../as-meant.js';
import { folded } from '../folded.js';
import { wordsOf } from '../words-of.js';

type Place = { readonly start: number; readonly end: number };

/** Shorter words stand in any text. */
const shortest = 3;
const fewestDigits = 4;
const endings = ['s', 'es', 'ens', 'e', 'en', 'n'];

/**
 * Where an original still stands in the result, in any form: in other letters, inflected, a part of a name alone, a number in
 * other groups. In UTF-16 units of the result, in order.
 */
export function leftOver(result: string, originals: readonly string[]): readonly Place[] {
  const { text, written } = asMeant(result);
  const names = new Set(originals.flatMap(namesIn));
  const numbers = originals
    .map((original) => asMeant(original).text.replaceAll(/\D/g, ''))
    .filter(({ length }) => length >= fewestDigits);
  const words = wordsOf(text).filter(({ word }) => isForm(folded(word), names));
  return [...words, ...numbers.flatMap((number) => digitsIn(text, number))]
    .toSorted((one, other) => one.start - other.start)
    .map(written);
}

const namesIn = (original: string): readonly string[] =>
  wordsOf(asMeant(original).text)
    .filter(({ word }) => /^\p{Lu}/u.test(word))
    .map(({ word }) => folded(word))
    .filter(({ length }) => length >= shortest);

function isForm(word: string, names: ReadonlySet<string>): boolean {
  if (names.has(word)) return true;
  return endings.some(
    (ending) =>
      (word.endsWith(ending) && word.length - ending.length >= shortest && names.has(word.slice(0, -ending.length))) ||
      names.has(word + ending),
  );
}

/** The same digits, whatever stands between them. */
function digitsIn(text: string, number: string): readonly Place[] {
  const at: number[] = [];
  let digits = '';
  for (let place = 0; place < text.length; place += 1) {
    const sign = text.charCodeAt(place);
    if (sign < 48 || sign > 57) continue;
    digits += text.charAt(place);
    at.push(place);
  }
  const places: Place[] = [];
  for (let found = digits.indexOf(number); found >= 0; found = digits.indexOf(number, found + 1)) {
    const start = at[found] ?? 0;
    const end = (at[found + number.length - 1] ?? start) + 1;
    // Digits of two numbers that only follow each other are none.
    if (!/[\p{L}\n]/u.test(text.slice(start, end))) places.push({ start, end });
  }
  return places;
}
