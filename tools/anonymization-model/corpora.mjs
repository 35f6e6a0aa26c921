import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { fromMarks, isUntouched } from '../anonymization/corpus.mjs';

const modelled = { PER: 'PER', LOC: 'LOC', ORG: 'ORG', STREET: 'LOC', NAT: 'OTH', LANG: 'OTH' };
const ofLegal = {
  PER: 'PER',
  RR: 'PER',
  AN: 'PER',
  LD: 'LOC',
  ST: 'LOC',
  STR: 'LOC',
  LDS: 'LOC',
  ORG: 'ORG',
  UN: 'ORG',
  INN: 'ORG',
  MRK: 'OTH',
};
const ofNews = { PER: 'PER', LOC: 'LOC', ORG: 'ORG' };
/** Of the long cases the later half is left untouched. */
const readCases = ['fall-01', 'fall-02', 'fall-03', 'fall-04'];

const kept = ({ text, spans }) => ({
  text,
  spans: spans.filter(({ type }) => modelled[type]).map((span) => ({ ...span, type: modelled[span.type] })),
});

/** What may be trained on, by source: texts with the spans of people, places and organisations. */
export function readCorpora(folder) {
  const read = (file) => readFileSync(join(folder, file), 'utf8');
  return {
    news: fromIob(read('germeval2014-dev.tsv'), ofGermEval),
    law: fromIob(read('ler-dev.conll'), ofLer),
    notes: fromMarks(read('kim-dev.txt'))
      .filter((_, at) => !isUntouched(at))
      .map(kept),
    cases: readCases
      .filter(present(join(folder, 'cases')))
      .map((name) =>
        kept({ text: read(`cases/${name}-roh.txt`), spans: goldOf(JSON.parse(read(`cases/${name}-gold.json`))) }),
      ),
  };
}

const present = (folder) => {
  const files = new Set(readdirSync(folder));
  return (name) => files.has(`${name}-roh.txt`);
};

const goldOf = (gold) => (Array.isArray(gold) ? gold : (gold.spans ?? gold.gold));

/** GermEval's columns: index, word, outer tag. Derived words and parts of words (`LOCderiv`, `ORGpart`) name something too. */
function ofGermEval(line) {
  if (line.startsWith('#')) return undefined;
  const [, word = '', tag = 'O'] = line.split('\t');
  return { word, begins: tag[0] === 'B', type: tag === 'O' ? undefined : (ofNews[tag.slice(2)] ?? 'OTH') };
}

/** LER's columns: word, fine-grained tag. */
function ofLer(line) {
  const [word, tag = 'O'] = line.split(' ');
  return { word, begins: tag[0] === 'B', type: ofLegal[tag.slice(2)] };
}

/** Sentences with a line a word, an empty line between them; each a text, its words with a space between. */
function fromIob(content, read) {
  return content.split(/\r?\n\s*\r?\n/).flatMap((block) => {
    const words = block
      .split(/\r?\n/)
      .filter((line) => line !== '')
      .flatMap((line) => read(line) ?? []);
    if (words.length === 0) return [];
    const spans = [];
    let text = '';
    for (const { word, begins, type } of words) {
      if (text !== '') text += ' ';
      const open = spans.at(-1);
      if (!begins && type && open?.type === type && open.end === text.length - 1) open.end += 1 + word.length;
      else if (type) spans.push({ start: text.length, end: text.length + word.length, type });
      text += word;
    }
    return [{ text, spans }];
  });
}
