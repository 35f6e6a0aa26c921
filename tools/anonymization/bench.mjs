import { parseArgs } from 'node:util';

import { isUntouched, readCorpus } from './corpus.mjs';
import { needBuilt } from './need-built.mjs';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    part: { type: 'string', default: 'all' },
    misses: { type: 'boolean', default: false },
    chains: { type: 'boolean', default: false },
  },
});
if (!values.corpus && !values.chains) {
  console.error(
    'npm run bench:anonymization -- (--chains | --corpus ORDNER) [--part all|tuned|untouched] [--misses]',
  );
  process.exit(2);
}

needBuilt();
const parts = { all: () => true, tuned: (at) => !isUntouched(at), untouched: isUntouched };
const { shippedFinder } = await import('./finder.mjs');
if (values.chains) {
  const { printChains } = await import('./bench-chains.mjs');
  printChains(shippedFinder(), parts[values.part], values.misses);
  process.exit(0);
}
const { score } = await import('./score.mjs');
const texts = readCorpus(values.corpus).filter((_, at) => parts[values.part](at));
const began = performance.now();
const find = shippedFinder();
const loaded = performance.now();
const words = texts.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
const only = texts[0].name.includes('.tsv') ? ['PER'] : undefined;
const result = score(texts, find, only);
const seconds = (performance.now() - loaded) / 1000;

const percent = (value) => `${(100 * value).toFixed(1)} %`;
const line = ({ hits, all, share, interval: [low, high] }) => ({
  share: percent(share),
  'of 95 %': `${percent(low)} – ${percent(high)}`,
  hits,
  all,
});
const rows = Object.fromEntries([...result.byType].toSorted().map(([type, one]) => [type, line(one)]));
console.table(rows);
console.table({
  ...(only ? {} : { 'direct, recall': line(result.direct), 'quasi, recall': line(result.quasi) }),
  [only ? 'PER, precision' : 'precision']: line(result.precision),
  ...(only ? { 'LOC, precision': line(score(texts, find, ['LOC']).precision) } : {}),
});
console.log(
  `${result.texts} texts, ${words} words; ${only ? '' : `${result.falseRuns.toFixed(2)} false runs a text; `}` +
    `${((1000 * 1000 * seconds) / words).toFixed(0)} ms per 1,000 words, ${(loaded - began).toFixed(0)} ms to load, ` +
    `${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB`,
);
if (values.misses) {
  for (const { name, type, words: missed } of result.missed) console.log(`missed ${type}  ${missed}  (${name})`);
  for (const { name, type, words: stray } of result.strays) console.log(`false ${type}  ${stray}  (${name})`);
}
