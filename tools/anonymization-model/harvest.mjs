import { tokenLines } from '@systemblick/anonymization/model/tokens';
import { listed } from '@systemblick/anonymization/model/word-lists';

import { commonNouns, officeNouns } from './ordinary-words.mjs';

/** How often a word must stand somewhere before it is known: a legal text has names that its marks leave out. */
const least = { law: 2, news: 1 };

/**
 * Words that stand in the corpora and name nobody there: with a capital within a sentence, and small. What a text is
 * learned from must not be known from that very text, or every unknown word would look like a name: `without` says which
 * texts are not counted.
 */
export function ordinaryWords({ law, news }, without = () => false) {
  const nouns = new Set([...officeNouns, ...commonNouns()].map(listed));
  const small = new Set();
  for (const [texts, times] of [
    [law, least.law],
    [news, least.news],
  ]) {
    const found = counted(texts.filter((_, at) => !without(at)));
    for (const [word, often] of found.nouns) if (often >= times) nouns.add(word);
    for (const [word, often] of found.small) if (often >= times) small.add(word);
  }
  return { nouns, small };
}

function counted(texts) {
  const nouns = new Map();
  const small = new Map();
  for (const { text, spans } of texts) {
    for (const line of tokenLines(text))
      line.forEach(({ start, word }, at) => {
        if (word.length < 2 || !/^\p{L}[\p{L}-]*$/u.test(word)) return;
        if (spans.some((span) => span.start <= start && start < span.end)) return;
        if (/^\p{Lu}\p{Ll}/u.test(word)) {
          if (at > 0 && !/^[.!?:„"–-]$/.test(line[at - 1].word)) count(nouns, listed(word));
        } else if (/^\p{Ll}+$/u.test(word)) count(small, listed(word));
      });
  }
  return { nouns, small };
}

const count = (counts, word) => counts.set(word, (counts.get(word) ?? 0) + 1);
