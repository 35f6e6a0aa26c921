import type { Finding } from './finding.js';
import { folded } from './folded.js';
import { wordsOf, type Word } from './words-of.js';

/** Small words within names that name nobody by themselves. */
const particles = new Set(
  'von van der den de del della di da dos das do le la el al ul abu abd ibn bin ben bint und zu zur vom ter st dr prof med'.split(
    ' ',
  ),
);
const shortest = 3;
/** What a German genitive puts behind a name. */
const endings = ['s', 'es', 'ens'];
/** From here on a name is believed enough to be looked for elsewhere. */
const sure = 0.6;

/** Names that are also words stand in most texts as words; whether this one does, says the caller. */
export type IsOrdinary = (word: string) => boolean;

/**
 * Every other form of the names that were found: surname only, first name only, in the genitive, in lower case or in
 * capitals, without its accents. A name that is also a word, or one written small, is to be looked at by a person.
 */
export function spread(
  text: string,
  found: readonly Finding[],
  isOrdinary: IsOrdinary = () => false,
): readonly Finding[] {
  const known = new Map<string, number>();
  for (const { type, confidence, state, start, end } of found) {
    if (type !== 'PER' || state !== 'accepted' || confidence < sure) continue;
    for (const { word } of wordsOf(text.slice(start, end))) {
      const name = folded(word);
      if (name.length < shortest || particles.has(name)) continue;
      for (const form of formsOf(name)) known.set(form, Math.max(confidence, known.get(form) ?? 0));
    }
  }
  if (known.size === 0) return [];
  const covered = cover(text, found);
  return wordsOf(text).flatMap((word) => again(word, known, isOrdinary, covered));
}

const formsOf = (name: string): readonly string[] => [
  name,
  ...endings.map((ending) => name + ending),
  // Found in the genitive, it is looked for without it.
  ...(/[^s]s$/.test(name) && name.length > shortest + 1 ? [name.slice(0, -1)] : []),
];

function again(
  { start, end, word }: Word,
  known: ReadonlyMap<string, number>,
  isOrdinary: IsOrdinary,
  covered: Uint8Array,
): readonly Finding[] {
  const confidence = known.get(folded(word));
  if (confidence === undefined || covered[start]) return [];
  const small = word === word.toLowerCase();
  if (small && isOrdinary(word)) return [];
  const state = small || isOrdinary(word) ? 'check' : 'accepted';
  return [
    { start, end, type: 'PER', confidence: confidence * (state === 'check' ? 0.5 : 0.95), source: 'spread', state },
  ];
}

function cover(text: string, found: readonly Finding[]): Uint8Array {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of found) covered.fill(1, start, end);
  return covered;
}
