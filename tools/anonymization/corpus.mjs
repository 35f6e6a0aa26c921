import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const mark = /\[\[([A-Z]+):([^\]]*)\]\]/g;
const separator = /^===[ \t]*\r?$/m;

/**
 * The texts of a folder, each with what is identifying in it: `*.txt` with `[[TYPE:words]]`, several of them divided by a
 * line `===`, or GermEval's `*.tsv`. Offsets are UTF-16 units of the text without its marks.
 */
export function readCorpus(folder) {
  const files = readdirSync(folder).filter((file) => statSync(join(folder, file)).isFile());
  const texts = files.toSorted().flatMap((file) => {
    const content = () => readFileSync(join(folder, file), 'utf8');
    if (file.endsWith('.tsv')) return fromGermEval(content()).map((text, at) => ({ name: `${file}#${at}`, ...text }));
    if (file.endsWith('.txt')) return fromMarks(content()).map((text, at) => ({ name: `${file}#${at}`, ...text }));
    return [];
  });
  if (texts.length === 0)
    throw new Error(`In ${folder} liegt kein Korpus: erwartet werden *.txt mit Marken oder *.tsv.`);
  return texts;
}

/** Texts with marks, as `{ text, spans }`. */
export const fromMarks = (content) =>
  content
    .split(separator)
    .map((part) => part.replace(/^\r?\n/, ''))
    .filter((part) => part.trim() !== '')
    .map(withoutMarks);

function withoutMarks(marked) {
  const spans = [];
  let text = '';
  let from = 0;
  for (const found of marked.matchAll(mark)) {
    text += marked.slice(from, found.index);
    spans.push({ start: text.length, end: text.length + found[2].length, type: found[1] });
    text += found[2];
    from = found.index + found[0].length;
  }
  return { text: text + marked.slice(from), spans };
}

const ofGermEval = { PER: 'PER', LOC: 'LOC', ORG: 'ORG' };

/** GermEval 2014: a sentence is a text, its tokens with a space between; the outer names of people, places, organisations. */
export const fromGermEval = (content) =>
  content
    .split(/\r?\n\s*\r?\n/)
    .map((block) =>
      block
        .split(/\r?\n/)
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => line.split('\t')),
    )
    .filter((rows) => rows.length > 0)
    .map(sentence);

function sentence(rows) {
  const spans = [];
  let text = '';
  for (const [, token = '', tag = 'O'] of rows) {
    if (text !== '') text += ' ';
    const [begin, type] = [tag[0], ofGermEval[tag.slice(2)]];
    const open = spans.at(-1);
    if (begin === 'I' && type && open?.type === type && open.end === text.length - 1) open.end += 1 + token.length;
    else if (type) spans.push({ start: text.length, end: text.length + token.length, type });
    text += token;
  }
  return { text, spans };
}

/** Of the texts written for this project every fourth is left untouched: nobody tunes on it, it is only reported. */
export const isUntouched = (at) => at % 4 === 3;
