import { cuesOf } from './cues.js';
import type { Token } from './tokens.js';
import { member, membership, type WordLists } from './word-lists.js';

/** What is asked of one word; its neighbours ask again. */
export type WordFacts = {
  readonly lower: string;
  /** `Xx` for a word with a capital, `X` for capitals, `x` for small, `d` for digits; what stands between is kept. */
  readonly shape: string;
  readonly lists: number;
  readonly cues: readonly string[];
  readonly isWord: boolean;
};

/** Longer words are read to here: nobody's name is longer. */
const readTo = 48;

export const outside: WordFacts = { lower: '', shape: '', lists: 0, cues: [], isWord: false };

export function factsOf({ word }: Token, lists: WordLists): WordFacts {
  const read = word.length > readTo ? word.slice(0, readTo) : word;
  const lower = read.toLowerCase();
  const isWord = /^\p{L}/u.test(read);
  return {
    lower: isWord ? lower : lower.replaceAll(/\p{N}/gu, '0').replaceAll(/^([^\p{L}\p{N}])\1+$/gu, '$1$1'),
    shape: shapeOf(read),
    lists: isWord ? membership(lists, read) : 0,
    cues: isWord ? cuesOf(lower) : [],
    isWord,
  };
}

function shapeOf(word: string): string {
  let shape = '';
  let units = 0;
  for (const sign of word) {
    const kind = kindOfSign(sign);
    const last = shape.at(-1);
    // A letter alone is an initial; from the second on the row counts once.
    if (kind !== last) shape += kind;
    units += 1;
    if (shape.length >= 8) break;
  }
  return units === 1 ? `${shape}1` : shape;
}

function kindOfSign(sign: string): string {
  if (/\p{N}/u.test(sign)) return 'd';
  if (!/[\p{L}\p{M}]/u.test(sign)) return sign;
  if (sign !== sign.toLowerCase()) return 'X';
  return 'x';
}

export type LineMode = 'mixed' | 'small' | 'capitals';

/** Is a line written all small or all in capitals? Then letters say nothing. */
export function modeOf(facts: readonly WordFacts[]): LineMode {
  let [words, capitals, allCapitals] = [0, 0, 0];
  for (const { isWord, shape, lists } of facts) {
    if (!isWord) continue;
    words += 1;
    if (shape.startsWith('X')) capitals += 1;
    if (/^X(?:-X)?$/.test(shape)) allCapitals += 1;
    // A noun or a name written small.
    else if (lists & member.noun && shape === 'x') words += 0;
  }
  if (words >= 4 && capitals === 0) return 'small';
  if (words >= 6 && capitals / words < 0.04) return 'small';
  if (words >= 2 && allCapitals / words > 0.7) return 'capitals';
  return 'mixed';
}
