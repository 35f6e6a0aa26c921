import { hashed, mixed } from './hash.js';
import type { Token } from './tokens.js';
import { factsOf, modeOf, outside, type WordFacts } from './word-facts.js';
import type { WordLists } from './word-lists.js';

const seed = 0x811c9dc5 | 0;
const sentenceEnds = new Set(['.', '!', '?', ':', ';', '–', '-', '•', '*', '|', '"', '„', '»', '(']);
const near = [-3, -2, -1, 1, 2, 3] as const;

/**
 * What the model sees of each token of a line, as hashes: the word, its beginning and end, its shape, its lists, its
 * neighbours, cue words near, and where it stands. The same code runs in training.
 */
export function featuresOf(line: readonly Token[], lists: WordLists): readonly Int32Array[] {
  const facts = line.map((token) => factsOf(token, lists));
  const mode = hashed(modeOf(facts), seed);
  return line.map((_, at) => featuresAt(facts, at, mode));
}

function featuresAt(facts: readonly WordFacts[], at: number, mode: number): Int32Array {
  const found: number[] = [];
  let template = 0;
  const add = (...parts: readonly (string | number)[]) => {
    template += 1;
    let hash = mixed(template, seed);
    for (const part of parts) hash = typeof part === 'number' ? mixed(part, hash) : mixed(31, hashed(part, hash));
    found.push(hash);
  };
  const skip = () => {
    template += 1;
  };

  const fact = (by: number): WordFacts => facts[at + by] ?? outside;
  const here = fact(0);
  const [before, after] = [fact(-1), fact(1)];
  const { lower, shape, lists } = here;
  const first = position(facts, at);

  add(first, mode);
  add(shape, mode);
  add(lists, shape);
  add(lists, first, mode);
  // The words themselves.
  add(lower);
  add(before.lower);
  add(after.lower);
  add(fact(-2).lower);
  add(fact(2).lower);
  add(before.lower, shape);
  add(after.lower, shape);
  add(fact(-2).lower, before.lower, shape);
  add(before.lower, lists);
  add(after.lower, lists);
  // Shapes and lists around.
  add(before.shape, shape, after.shape);
  add(before.shape, before.lists, shape, lists);
  add(after.shape, after.lists, shape, lists);
  add(before.lists, lists, after.lists);
  add(fact(-2).shape, before.shape, shape);
  add(shape, after.shape, fact(2).shape);
  add(fact(-2).lists, before.lists, lists);
  add(before.lists, fact(2).lists, shape);
  // Ends of the neighbours: Sprecherin, Bürgermeister, -straße.
  add(before.lower.slice(-3), shape);
  add(after.lower.slice(-3), shape);
  add(before.lower.slice(-4));

  for (const by of near) {
    const cues = fact(by).cues;
    if (cues.length === 0) skip();
    else {
      add(cues.join('+'), shape);
      template -= 1;
      found.push(mixed(lists, hashed(cues.join('+'), mixed(1000 + by, seed))));
      template += 1;
    }
  }

  if (here.isWord) {
    const cased = shape.slice(0, 2);
    for (let size = 1; size <= 5; size += 1) {
      if (size > lower.length) skip();
      else add(lower.slice(0, size), cased);
      if (size > lower.length) skip();
      else add(lower.slice(-size), cased);
    }
    if (lower.length > 4) add(lower.slice(-3), lists, first);
    else skip();
    add(lower.length > 12 ? 12 : lower.length, shape);
    grams(lower, found);
  }
  return Int32Array.from(found);
}

const longestRead = 24;

/** Three and four letters in a row, wherever they stand: what names of a language have in common. */
function grams(lower: string, found: number[]): void {
  const word = `<${lower.slice(0, longestRead)}>`;
  for (let from = 0; from + 3 <= word.length; from += 1) {
    found.push(hashed(word.slice(from, from + 3), mixed(2000, seed)));
    if (from + 4 <= word.length) found.push(hashed(word.slice(from, from + 4), mixed(2001, seed)));
  }
}

/** Where a token stands: at the beginning of a line or sentence letters say less. */
function position(facts: readonly WordFacts[], at: number): string {
  if (at === 0) return 'line';
  const before = facts[at - 1]?.lower ?? '';
  if (at === 1 && !facts[0]?.isWord) return 'line+1';
  return sentenceEnds.has(before) ? `after ${before}` : 'within';
}
