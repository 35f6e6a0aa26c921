import { listed } from '@systemblick/anonymization/model/word-lists';
import { tokenLines } from '@systemblick/anonymization/model/tokens';

import { officeNouns } from './ordinary-words.mjs';

/** Words that stand in legal decisions often enough and name nobody there: with a capital within a sentence, and small. */
export function ordinaryWords(law, { least = 2 } = {}) {
  const nouns = new Map();
  const small = new Map();
  for (const { text, spans } of law) {
    const [line = []] = tokenLines(text);
    line.forEach(({ start, word }, at) => {
      if (word.length < 2 || !/^\p{L}[\p{L}-]*$/u.test(word)) return;
      if (spans.some((span) => span.start <= start && start < span.end)) return;
      if (/^\p{Lu}\p{Ll}/u.test(word)) {
        if (at > 0 && !/^[.!?:„"–-]$/.test(line[at - 1].word)) count(nouns, listed(word));
      } else if (/^\p{Ll}+$/u.test(word)) count(small, listed(word));
    });
  }
  const often = (counts, times) => [...counts].filter(([, found]) => found >= times).map(([word]) => word);
  return {
    nouns: new Set([...often(nouns, least), ...officeNouns.map(listed)]),
    small: new Set(often(small, least)),
  };
}

const count = (counts, word) => counts.set(word, (counts.get(word) ?? 0) + 1);
