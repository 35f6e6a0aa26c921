import { stateOf } from './accepted-from.js';
import type { Finder, Finding, FindingType } from './finding.js';
import { wordsOf, type Word } from './words-of.js';

/** A word list in one text: entries parted by commas or ends of lines. */
export const entriesOf = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);

/** How a name is looked up: without case; ß and ss are one. */
export const looked = (word: string): string => word.toLowerCase().replaceAll('ß', 'ss').replaceAll(/[’'ʼ]/g, '');

export type Lexicon = {
  readonly type: FindingType;
  readonly entries: readonly string[];
  readonly confidence: number;
  /** How sure where it is written small; 0 where that is another word. */
  readonly small?: number;
  /** What the last word may end in besides. */
  readonly endings?: readonly string[];
};

/** What a list holds, by whole words: the longest entry at each place. */
export function lexiconFinder({ type, entries, confidence, small = 0, endings = [''] }: Lexicon): Finder {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const entry of entries) {
    const words = wordsOf(entry).map(({ word }) => looked(word));
    const [first] = words;
    if (first === undefined) continue;
    for (const form of words.length === 1 ? endings.map((ending) => first + ending) : [first]) {
      byFirst.set(form, [...(byFirst.get(form) ?? []), words.length === 1 ? [form] : words]);
    }
  }
  for (const [first, all] of byFirst)
    byFirst.set(
      first,
      all.toSorted((one, other) => other.length - one.length),
    );

  return (text) => {
    const words = wordsOf(text);
    const plain = words.map(({ word }) => looked(word));
    return words.flatMap((word, at): readonly Finding[] => {
      const entry = byFirst
        .get(plain[at] ?? '')
        ?.find((one) => one.every((part, place) => fits(words, plain, at + place, part, place, text)));
      if (!entry) return [];
      const sure = word.word === word.word.toLowerCase() ? small : confidence;
      if (sure <= 0) return [];
      const end = words[at + entry.length - 1]?.end ?? word.end;
      return [{ start: word.start, end, type, confidence: sure, source: 'lexicon', state: stateOf(sure) }];
    });
  };
}

/** The next word of an entry, with nothing but a space, a hyphen or a full stop before it. */
function fits(
  words: readonly Word[],
  plain: readonly string[],
  at: number,
  part: string,
  place: number,
  text: string,
): boolean {
  if (plain[at] !== part) return false;
  if (place === 0) return true;
  return /^[ .-]{1,2}$/.test(text.slice(words[at - 1]?.end, words[at]?.start));
}
