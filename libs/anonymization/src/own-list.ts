import type { Finder, FindingType } from './finding.js';
import { folded } from './folded.js';
import { wordsOf } from './words-of.js';

/** What a municipality knows of itself: it goes before every other layer. */
export type OwnList = {
  /** Surnames of its Personen: colleagues' names are the likeliest leak. */
  readonly surnames: readonly string[];
  /** Its institutions, by brand and short names. */
  readonly institutions: readonly string[];
  /** Ortsteile and other places that no general list has. */
  readonly places: readonly string[];
};

type Entry = { readonly words: readonly string[]; readonly type: FindingType };

/** Finds what the list names, in any case and without accents; a surname written small is left to a person. */
export function ownFinder({ surnames, institutions, places }: OwnList): Finder {
  const byFirst = new Map<string, Entry[]>();
  const learn = (names: readonly string[], type: FindingType) => {
    for (const name of names) {
      const words = wordsOf(name).map(({ word }) => folded(word));
      const [first] = words;
      if (first === undefined || words.join('').length < 2) continue;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, type }]);
    }
  };
  learn(surnames, 'PER');
  learn(institutions, 'ORG');
  learn(places, 'LOC');

  return (text) => {
    const words = wordsOf(text);
    const plain = words.map(({ word }) => folded(word));
    return words.flatMap((one, at) =>
      (byFirst.get(plain[at] ?? '') ?? byFirst.get((plain[at] ?? '').replace(/s$/, '')) ?? [])
        .filter((entry) => entry.words.every((word, place) => place === 0 || plain[at + place] === word))
        .map(({ words: named, type }) => {
          const small = one.word === one.word.toLowerCase();
          return {
            start: one.start,
            end: words[at + named.length - 1]?.end ?? one.end,
            type,
            confidence: small ? 0.5 : 0.98,
            source: 'own' as const,
            state: small ? ('check' as const) : ('accepted' as const),
          };
        }),
    );
  };
}
