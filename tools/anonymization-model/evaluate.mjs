import { parseArgs } from 'node:util';

import { findAll } from '@systemblick/anonymization/find-all';
import { mustStay } from '@systemblick/anonymization/must-stay';
import { ruleFinders } from '@systemblick/anonymization/rule-layers';

import { score } from '../anonymization/score.mjs';
import { readCorpora } from './corpora.mjs';
import { fairness } from './fairness.mjs';
import { trainedWithout } from './folds.mjs';
import { curve, even } from './thresholds.mjs';

/** Trains without one part of the corpora after the other and says how the models do on what they have not read. */
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    folds: { type: 'string', default: '5' },
    first: { type: 'string', default: '5' },
    misses: { type: 'boolean', default: false },
    set: { type: 'string', multiple: true, default: [] },
  },
});
if (!values.data) {
  console.error(
    'node tools/anonymization-model/evaluate.mjs --data DIR [--folds 5] [--first 2] [--misses] [--set epochs=6]',
  );
  process.exit(2);
}
const folds = Number(values.folds);
const asked = Object.fromEntries(values.set.map((one) => one.split('=')).map(([name, value]) => [name, Number(value)]));
const corpora = readCorpora(values.data);
const began = performance.now();
const { finders, unread } = trainedWithout(corpora, { folds, first: Number(values.first), asked });
console.log(`trained in ${((performance.now() - began) / 1000).toFixed(0)} s`);

/** The same, with rules, cues and lexicons beside the model. */
function withRules({ texts, find }) {
  return {
    texts,
    find: (thresholds) => {
      const model = find(thresholds);
      return (text) =>
        findAll(text, { finders: [...ruleFinders(finders[0].isOrdinary), () => model(text)], staying: mustStay });
    },
  };
}

const news = unread(corpora.news);
console.log('GermEval, held out');
console.table(curve(news));
console.log('GermEval, held out, with all layers');
console.table(curve(withRules(news), [0.12, 0.27, 0.5, 0.72, 0.8]));
console.log('notes, held out');
console.table(curve(unread(corpora.notes)));
console.table(fairness(finders[0](even(0.15))));
if (values.misses) {
  const people = score(news.texts, news.find(even(0.15)), ['PER']);
  for (const { type, words } of people.missed) console.log('missed', type, words);
  for (const { type, words } of people.strays) console.log('false', type, words);
  for (const { words } of score(news.texts, news.find(even(0.15)), ['LOC']).strays) console.log('false LOC', words);
}
