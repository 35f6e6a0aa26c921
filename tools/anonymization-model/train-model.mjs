import { listed } from '@systemblick/anonymization/model/word-lists';

import { augmenter, cased, namesInCapitals } from './augment.mjs';
import { examplesOf } from './examples.mjs';
import { ordinaryWords } from './harvest.mjs';
import { inventedWords } from './invented-names.mjs';
import { learn } from './learn.mjs';
import { namePool, readNames, readPlaces } from './name-pool.mjs';
import { officeNouns } from './ordinary-words.mjs';
import { quantised } from './pack.mjs';
import { randomFrom } from './random.mjs';

export const settings = {
  bits: 20,
  epochs: 8,
  rate: 0.12,
  pull: 0.0003,
  seed: 20140914,
  swaps: 2,
  lines: 6000,
  legal: 2500,
  notes: 6,
};

/** What the model knows of words: names and places by the packages and by hand, ordinary words by the legal corpus. */
export function wordLists(law) {
  const names = Object.values(readNames());
  const words = (kind) =>
    new Set(
      names
        .flatMap((one) => one[kind])
        .flatMap((name) => name.split(' '))
        .map(listed)
        .filter((word) => word.length > 1),
    );
  const places = new Set(readPlaces().map(listed));
  for (const name of readPlaces()) {
    const [first, ...others] = name.split(' ');
    if (others.length > 0 && first.length > 4) places.add(listed(first));
  }
  return { given: words('given'), family: words('family'), places, ...ordinaryWords(law) };
}

/** Trains on the corpora; thresholds are chosen elsewhere. */
export function trainModel(corpora, asked = {}, report = () => {}) {
  const options = { ...settings, ...asked };
  const random = randomFrom(options.seed);
  const lists = wordLists(corpora.law);
  const texts = trainingTexts(corpora, options, random);
  for (const { text, spans } of texts)
    for (const { start, end } of spans)
      if (
        text
          .slice(start, end)
          .split(/[\s,]+/)
          .some((word) => inventedWords.has(word))
      )
        throw new Error('A name that is kept for measuring alone is in a training text.');
  const variants = listVariants(lists, random);
  const examples = texts.flatMap((text) =>
    examplesOf(text, random.chance(0.35) ? lists : random.pick(variants), options.bits),
  );
  report(
    `${texts.length} texts, ${examples.length} lines, ${examples.reduce((sum, { rows }) => sum + rows.length, 0)} tokens`,
  );
  const { weights, chain } = learn(examples, {
    ...options,
    random,
    report: (epoch, loss) => report(`epoch ${epoch + 1}: ${loss.toFixed(4)}`),
  });
  return { chain, bits: options.bits, lists, ...quantised(weights, options) };
}

/** Lists from which words are missing, so that nothing is learned to be in a list. */
function listVariants(lists, random) {
  const without = (words, share) => new Set([...words].filter(() => !random.chance(share)));
  return Array.from({ length: 4 }, () => ({
    given: without(lists.given, 0.4),
    family: without(lists.family, 0.4),
    places: without(lists.places, 0.4),
    nouns: without(lists.nouns, 0.45),
    small: without(lists.small, 0.3),
  }));
}

function trainingTexts({ news, law, notes, cases }, options, random) {
  const make = augmenter(random, namePool(random), readPlaces(), officeNouns);
  const lower = (sign) => sign.toLowerCase();
  const upper = (sign) => sign.toUpperCase();
  const withPeople = (text) => text.spans.some(({ type }) => type === 'PER');
  const texts = [...news];
  for (const text of news) {
    if (text.spans.length > 0) texts.push(make.swapped(text, { PER: 1, LOC: 1, ORG: 0.1 }));
    if (withPeople(text)) for (let time = 1; time < options.swaps; time += 1) texts.push(make.swapped(text));
    if (random.chance(0.12)) texts.push(cased(make.swapped(text), lower));
    if (random.chance(0.04)) texts.push(cased(make.swapped(text), upper));
    if (random.chance(0.08)) texts.push(namesInCapitals(make.swapped(text)));
  }
  const named = law.filter(({ spans }) => spans.length > 0);
  texts.push(...named, ...named.map((text) => make.swapped(text)));
  texts.push(...random.shuffle(law.filter(({ spans }) => spans.length === 0)).slice(0, options.legal));
  for (const text of [...notes, ...cases]) {
    texts.push(text);
    for (let time = 0; time < options.notes; time += 1) {
      const other = make.swapped(text, { PER: 1, LOC: 0.7, ORG: 0.6 });
      const draw = random.next();
      texts.push(
        draw < 0.15
          ? cased(other, lower)
          : draw < 0.2
            ? cased(other, upper)
            : draw < 0.3
              ? namesInCapitals(other)
              : other,
      );
    }
  }
  for (let line = 0; line < options.lines; line += 1) {
    const text = make.line();
    const draw = random.next();
    texts.push(
      draw < 0.14 ? cased(text, lower) : draw < 0.2 ? cased(text, upper) : draw < 0.28 ? namesInCapitals(text) : text,
    );
  }
  return texts;
}
