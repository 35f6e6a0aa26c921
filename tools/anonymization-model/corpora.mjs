import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { fromGermEval, fromMarks, isUntouched } from '../anonymization/corpus.mjs';

const modelled = { PER: 'PER', LOC: 'LOC', ORG: 'ORG', STREET: 'LOC' };
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
};
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
    news: fromGermEval(read('germeval2014-dev.tsv')),
    law: fromLegal(read('ler-dev.conll')),
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

/** LER's fine-grained IOB2, a sentence a text, its tokens with a space between. */
function fromLegal(content) {
  return content.split(/\r?\n\s*\r?\n/).flatMap((block) => {
    const rows = block
      .split(/\r?\n/)
      .filter((line) => line !== '')
      .map((line) => line.split(' '));
    if (rows.length === 0) return [];
    const spans = [];
    let text = '';
    for (const [token, tag = 'O'] of rows) {
      if (text !== '') text += ' ';
      const type = ofLegal[tag.slice(2)];
      const open = spans.at(-1);
      if (tag[0] === 'I' && type && open?.type === type && open.end === text.length - 1) open.end += 1 + token.length;
      else if (type) spans.push({ start: text.length, end: text.length + token.length, type });
      text += token;
    }
    return [{ text, spans }];
  });
}
