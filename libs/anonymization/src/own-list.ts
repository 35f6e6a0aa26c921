import { fileNumbersLike } from './file-numbers-like.js';
import type { Finder, Finding, FindingType } from './finding.js';
import { folded } from './folded.js';
import type { IsOrdinary } from './spread.js';
import { wordsOf } from './words-of.js';

/** What a municipality knows of itself: it goes before every other layer. */
export type OwnList = {
  /** Surnames of its Personen: colleagues' names are the likeliest leak. */
  readonly surnames: readonly string[];
  /** Its institutions, by brand and short names. */
  readonly institutions: readonly string[];
  /** Ortsteile and other places that no general list has. */
  readonly places: readonly string[];
  /** How its file numbers look: `#` a digit, `@` a letter, the rest itself. */
  readonly fileNumberPatterns: readonly string[];
};

type Entry = { readonly words: readonly string[]; readonly name: string; readonly type: FindingType };

/** Up to here a name may be a word of every day when it is written otherwise: JA, AB. */
const longestAbbreviation = 3;

/** What is written small, and a surname that is also a word of every day, is left to a person. */
const sure = 0.98;
const unsure = 0.5;

/** Finds what the list names, in any case and without accents, abbreviations as they are written, and numbers like its patterns. */
export function ownFinder(own: OwnList, isOrdinary: IsOrdinary = () => false): Finder {
  const { surnames, institutions, places, fileNumberPatterns } = own;
  const byFirst = new Map<string, Entry[]>();
  const learn = (names: readonly string[], type: FindingType) => {
    for (const name of names) {
      const words = wordsOf(name).map(({ word }) => folded(word));
      const [first] = words;
      if (first === undefined || words.join('').length < 2) continue;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, name, type }]);
    }
  };
  learn(surnames, 'PER');
  learn(institutions, 'ORG');
  learn(places, 'LOC');
  const numbers = fileNumbersLike(fileNumberPatterns);

  return (text) => {
    const words = wordsOf(text);
    const plain = words.map(({ word }) => folded(word));
    const named = words.flatMap((one, at) =>
      (byFirst.get(plain[at] ?? '') ?? byFirst.get((plain[at] ?? '').replace(/s$/, '')) ?? [])
        .filter((entry) => entry.words.every((word, place) => place === 0 || plain[at + place] === word))
        .filter(({ name }) => name.length > longestAbbreviation || name === one.word)
        .map(({ words: found, type }): Finding => {
          const small = one.word === one.word.toLowerCase();
          const doubtful = small || (type === 'PER' && found.length === 1 && isOrdinary(one.word));
          return {
            start: one.start,
            end: words[at + found.length - 1]?.end ?? one.end,
            type,
            confidence: doubtful ? unsure : sure,
            source: 'own',
            state: doubtful ? 'check' : 'accepted',
          };
        }),
    );
    return [...named, ...numbers(text)];
  };
}
