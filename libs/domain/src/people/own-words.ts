import type { Refusal } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';

type OwnWords = { readonly ownPlaces: readonly string[]; readonly fileNumberPatterns: readonly string[] };

const mostPlaces = 500;
const mostPatterns = 50;
const longestPlace = 80;
const longestPattern = 40;

/** A pattern says enough where two places vary: without, it would be one file's number, and nobody's list should hold that. */
const saysEnough = /[#@].*[#@]/;

/** Places and patterns as they are kept: trimmed, each once, none empty. */
export function checkOwnWords({
  ownPlaces,
  fileNumberPatterns,
}: OwnWords): Result<OwnWords, Refusal<'OWN_WORDS_INVALID'>> {
  const places = each(ownPlaces);
  if (places.length > mostPlaces || !places.every((place) => place.length <= longestPlace && /\p{L}{2}/u.test(place)))
    return refuse({ code: 'OWN_WORDS_INVALID', field: 'ownPlaces' });
  const patterns = each(fileNumberPatterns);
  if (patterns.length > mostPatterns || !patterns.every((one) => one.length <= longestPattern && saysEnough.test(one)))
    return refuse({ code: 'OWN_WORDS_INVALID', field: 'fileNumberPatterns' });
  return accept({ ownPlaces: places, fileNumberPatterns: patterns });
}

const each = (words: readonly string[]) => [
  ...new Set(words.map((word) => word.replaceAll(/\s+/g, ' ').trim()).filter((word) => word !== '')),
];

/** Nobility and articles belong to a name, and are no name. */
const particles: ReadonlySet<string> = new Set([
  'von',
  'van',
  'de',
  'der',
  'den',
  'del',
  'della',
  'di',
  'da',
  'al',
  'el',
  'zu',
]);

/** The surnames in a Person's name as it is written: the last word, and each part of a double name. */
export function surnamesOf(name: string): readonly string[] {
  const words = name.split(/[\s,]+/u).filter((word) => /\p{L}{2}/u.test(word) && !particles.has(word.toLowerCase()));
  const last = words.length > 1 ? words.at(-1) : undefined;
  if (last === undefined) return [];
  const parts = last.split('-').filter((part) => part.length >= 3);
  return [...new Set([last, ...parts])];
}
