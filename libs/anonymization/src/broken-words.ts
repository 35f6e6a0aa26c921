import { isNoName } from './cues/not-a-name.js';
import type { Finder } from './finding.js';
import { misread } from './misread.js';
import { wordsOf } from './words-of.js';

const shortest = 6;

/**
 * What the finders see in words that a scanner broke in two ("Depress ionen"), in texts that it misread elsewhere too. Only
 * what a whole word made of two neighbours is counts.
 */
export const brokenWords =
  (finders: readonly Finder[]): Finder =>
  (text) => {
    if (misread(text) === text) return [];
    const words = wordsOf(text);
    let joined = '';
    const places = new Map<number, { readonly start: number; readonly end: number; readonly to: number }>();
    for (const [at, one] of words.entries()) {
      const next = words[at + 1];
      if (!next || text.slice(one.end, next.start) !== ' ' || !/^\p{Ll}/u.test(next.word)) continue;
      if (isNoName(one.word) || one.word.length + next.word.length < shortest) continue;
      places.set(joined.length, {
        start: one.start,
        end: next.end,
        to: joined.length + one.word.length + next.word.length,
      });
      joined += `${one.word}${next.word}\n\n`;
    }
    return finders.flatMap((finder) =>
      finder(joined).flatMap((finding) => {
        const place = places.get(finding.start);
        return place?.to === finding.end ? [{ ...finding, start: place.start, end: place.end }] : [];
      }),
    );
  };
