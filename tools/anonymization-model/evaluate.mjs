import { parseArgs } from 'node:util';

import { readCorpora } from './corpora.mjs';
import { fairness } from './fairness.mjs';
import { curve, rememberingFinder, even } from './thresholds.mjs';
import { score } from '../anonymization/score.mjs';
import { trainModel } from './train-model.mjs';

/** Trains without one part of the corpora and says how the model does on it: nothing is written. */
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    folds: { type: 'string', default: '5' },
    fold: { type: 'string', default: '0' },
    misses: { type: 'boolean', default: false },
    set: { type: 'string', multiple: true, default: [] },
  },
});
if (!values.data) {
  console.error(
    'node tools/anonymization-model/evaluate.mjs --data DIR [--folds 5] [--fold 0] [--misses] [--set epochs=6]',
  );
  process.exit(2);
}
const folds = Number(values.folds);
const fold = Number(values.fold);
const corpora = readCorpora(values.data);
const held = (_, at) => at % folds === fold;
const rest = (_, at) => at % folds !== fold;
const began = performance.now();
const model = trainModel(
  { ...corpora, news: corpora.news.filter(rest), notes: corpora.notes.filter(rest) },
  Object.fromEntries(values.set.map((one) => one.split('=')).map(([name, value]) => [name, Number(value)])),
  console.log,
);
console.log(`trained in ${((performance.now() - began) / 1000).toFixed(0)} s`);
console.log('GermEval, held out');
console.table(curve(model, corpora.news.filter(held)));
console.log('notes, held out');
console.table(curve(model, corpora.notes.filter(held)));
console.table(fairness(rememberingFinder(model)(even(0.15))));
if (values.misses) {
  const result = score(corpora.news.filter(held), rememberingFinder(model)(even(0.15)), ['PER']);
  for (const { type, words, name } of result.missed) console.log('missed', type, words, name ?? '');
  for (const { type, words } of result.strays) console.log('false', type, words);
  for (const { words } of score(corpora.news.filter(held), rememberingFinder(model)(even(0.15)), ['LOC']).strays)
    console.log('false LOC', words);
}
