import { isNoName } from './cues/not-a-name.js';
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
  const known = namesIn(text, found);
  if (known.size === 0) return [];
  const covered = cover(
    text,
    found.filter(({ source }) => source !== 'unknown'),
  );
  return wordsOf(text).flatMap((word) => again(word, known, isOrdinary, covered));
}

/** Every form of the names that were found, and how sure the surest of them is. */
function namesIn(text: string, found: readonly Finding[]): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const { type, confidence, state, start, end } of found) {
    if (type !== 'PER' || state !== 'accepted' || confidence < sure) continue;
    for (const { word } of wordsOf(text.slice(start, end))) {
      const name = folded(word);
      if (name.length < shortest || particles.has(name) || isTitleOrRole(word)) continue;
      for (const form of formsOf(name)) known.set(form, Math.max(confidence, known.get(form) ?? 0));
    }
  }
  return known;
}

/** Frau, Herr, mother: said of anybody, whatever it was taken for. */
const isTitleOrRole = (word: string): boolean => isNoName(word, true) && isNoName(word);

/**
 * What the model takes for a house or a place and is made of nothing but names of people of this text is left to them: no
 * more than a hint, which their names go over.
 */
export function doubted(text: string, found: readonly Finding[]): readonly Finding[] {
  const known = namesIn(text, found);
  return found.map((finding) => {
    if (finding.source !== 'model' || (finding.type !== 'ORG' && finding.type !== 'LOC')) return finding;
    const words = wordsOf(text.slice(finding.start, finding.end));
    return words.every(({ word }) => known.has(folded(word))) ? { ...finding, source: 'unknown', state: 'check' } : finding;
  });
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
