import { isNoName } from './cues/not-a-name.js';
import type { Finding } from './finding.js';
import { folded } from './folded.js';
import { isOrdinaryCompound } from './ordinary-compound.js';
import type { IsOrdinary } from './spread.js';
import { wordsOf, type Word } from './words-of.js';

const isLarge = (word: string): boolean => /^\p{Lu}/u.test(word);

/**
 * Names without the words that follow them and are none: "Zoe klang müde", "Zoes Vermieter". A word behind a genitive goes
 * only where the name stands elsewhere without it: Hans Richter is one person.
 */
export function withoutTails(text: string, found: readonly Finding[], isOrdinary: IsOrdinary): readonly Finding[] {
  const names = new Set(
    found.flatMap(({ type, start, end }) =>
      type === 'PER' ? wordsOf(text.slice(start, end)).map(({ word }) => folded(word)) : [],
    ),
  );
  const isWord = (word: string): boolean => isNoName(word) || isOrdinary(word) || isOrdinaryCompound(word);
  const isTail = (before: Word, last: Word, gap: string): boolean =>
    gap.trim() === '' &&
    isWord(last.word) && ((isLarge(before.word) && !isLarge(last.word)) || isGenitiveOf(names, before.word));

  return found.map((finding) => {
    if (finding.type !== 'PER') return finding;
    const name = text.slice(finding.start, finding.end);
    const words = [...wordsOf(name)];
    let [before, last] = [words.at(-2), words.at(-1)];
    while (before && last && isTail(before, last, name.slice(before.end, last.start))) {
      words.pop();
      [before, last] = [words.at(-2), words.at(-1)];
    }
    const end = finding.start + (last?.end ?? finding.end - finding.start);
    return words.length > 0 && end < finding.end && isCut(text, end, finding.end) ? { ...finding, end } : finding;
  });
}

const isGenitiveOf = (names: ReadonlySet<string>, word: string): boolean =>
  /s$/.test(word) && names.has(folded(word).slice(0, -1));

/** Whether there are letters between: what stands behind the last word stays with it else. */
const isCut = (text: string, from: number, to: number): boolean => /\p{L}/u.test(text.slice(from, to));
