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
  epochs: 5,
  rate: 0.1,
  pull: 0.003,
  calm: 0.1,
  seed: 20140914,
  swaps: 2,
  lines: 6000,
  legal: 0.15,
  notes: 6,
};

/** Into so many parts the corpora are split, so that no text's own words are known when it is learned from. */
const parts = 5;

/** What the model knows of words: names and places by the packages and by hand, ordinary words by the corpora. */
function wordLists(corpora, without) {
  const names = Object.values(readNames());
  const words = (kind) =>
    new Set(
      names
        .flatMap((one) => one[kind])
        .flatMap((name) => name.split(' '))
        .map(listed)
        .filter((word) => word.length > 1),
    );
  const places = new Set();
  for (const name of readPlaces()) {
    places.add(listed(name));
    const [first, ...others] = name.split(' ');
    if (others.length > 0 && first.length > 4) places.add(listed(first));
  }
  return { given: words('given'), family: words('family'), places, ...ordinaryWords(corpora, without) };
}

/** Trains on the corpora; thresholds are chosen elsewhere. */
export function trainModel(corpora, asked = {}, report = () => {}) {
  const options = { ...settings, ...asked };
  const random = randomFrom(options.seed);
  const lists = wordLists(corpora);
  const texts = trainingTexts(corpora, options, random);
  refuseInvented(texts);
  const variants = Array.from({ length: parts }, (_, part) =>
    thinned(
      wordLists(corpora, (at) => at % parts === part),
      random,
    ),
  );
  const examples = texts.flatMap(({ part, ...text }) =>
    examplesOf(text, variants[part ?? random.below(parts)][random.below(2)], options.bits),
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

function refuseInvented(texts) {
  for (const { text, spans } of texts)
    for (const { start, end } of spans)
      if (
        text
          .slice(start, end)
          .split(/[\s,]+/)
          .some((word) => inventedWords.has(word))
      )
        throw new Error('A name that is kept for measuring alone is in a training text.');
}

/** The lists, and the lists with words missing, so that it is not learned that names stand in lists. */
function thinned(lists, random) {
  const without = (words, share) => new Set([...words].filter(() => !random.chance(share)));
  const fewer = {
    ...lists,
    given: without(lists.given, 0.5),
    family: without(lists.family, 0.5),
    places: without(lists.places, 0.5),
  };
  return [lists, fewer];
}

/** The texts of the corpora, each with the part it is in, as they are and about other people; and lines made up. */
function trainingTexts({ news, law, notes, cases }, options, random) {
  const make = augmenter(random, namePool(random), readPlaces(), officeNouns);
  const texts = [];
  const add = (text, at) => texts.push(at === undefined ? text : { ...text, part: at % parts });
  news.forEach((text, at) => {
    add(text, at);
    if (text.spans.length > 0) add(make.swapped(text, { PER: 1, LOC: 1, ORG: 0.1 }), at);
    if (text.spans.some(({ type }) => type === 'PER'))
      for (let time = 1; time < options.swaps; time += 1) add(make.swapped(text), at);
    if (random.chance(0.12)) add(cased(make.swapped(text), lower), at);
    if (random.chance(0.04)) add(cased(make.swapped(text), upper), at);
    if (random.chance(0.08)) add(namesInCapitals(make.swapped(text)), at);
  });
  law.forEach((text, at) => {
    if (text.spans.length > 0) {
      add(text, at);
      add(make.swapped(text), at);
    } else if (random.chance(options.legal)) add(text, at);
  });
  for (const text of [...notes, ...cases]) {
    add(text);
    for (let time = 0; time < options.notes; time += 1)
      add(otherwiseWritten(make.swapped(text, { PER: 1, LOC: 0.7, ORG: 0.6 }), random));
  }
  for (let line = 0; line < options.lines; line += 1) add(otherwiseWritten(make.line(), random));
  return texts;
}

const lower = (sign) => sign.toLowerCase();
const upper = (sign) => sign.toUpperCase();

/** Some texts are written all small, some in capitals, some with the names in capitals. */
function otherwiseWritten(text, random) {
  const draw = random.next();
  if (draw < 0.14) return cased(text, lower);
  if (draw < 0.2) return cased(text, upper);
  return draw < 0.28 ? namesInCapitals(text) : text;
}
