import { readFileSync } from 'node:fs';

import { wordNames } from './ordinary-words.mjs';
import { inventedWords } from './invented-names.mjs';

/** Names by origin, as `lists.mjs` wrote them: `{ origin: { given, family } }`. */
export function readNames() {
  const names = {};
  for (const line of readFileSync(new URL('lists/names.txt', import.meta.url), 'utf8').split('\n')) {
    const [, origin, kind, words] = /^(\w+) (\w+): (.*)$/.exec(line) ?? [];
    if (origin) (names[origin] ??= {})[kind] = words.split('|').filter((word) => word !== '');
  }
  return { ...names, words: { given: names.german.given, family: wordNames } };
}

export const readPlaces = () =>
  readFileSync(new URL('lists/places.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((word) => word !== '');

/** How often a name of an origin is drawn; the others once. */
const often = { german: 5, words: 2, arabic: 2, turkish: 2, ukrainian: 1 };
const madeUp = 0.45;

/** Draws names of all origins: out of the lists, or made up letter by letter in their manner. */
export function namePool(random) {
  const names = readNames();
  const origins = Object.keys(names).flatMap((origin) => Array.from({ length: often[origin] ?? 1 }, () => origin));
  const makers = new Map();
  const makerOf = (origin, kind) => {
    const key = `${origin} ${kind}`;
    if (!makers.has(key)) makers.set(key, nameMaker(names[origin][kind]));
    return makers.get(key);
  };
  const draw = (origin, kind) => {
    for (let tries = 0; tries < 20; tries += 1) {
      const made = origin !== 'words' && random.chance(madeUp);
      const name = made ? makerOf(origin, kind)(random) : random.pick(names[origin][kind]);
      if (name && !name.split(/[ ]/).some((word) => inventedWords.has(word))) return name;
    }
    return random.pick(names[origin][kind]);
  };
  return {
    origin: () => random.pick(origins),
    given: (origin) => draw(origin, 'given'),
    family: (origin) => draw(origin, 'family'),
  };
}

const order = 3;

/** Makes up names from what letters follow each other in these. */
export function nameMaker(names) {
  const following = new Map();
  for (const name of names) {
    const word = `${'^'.repeat(order)}${name.split(' ')[0]}$`;
    for (let at = order; at < word.length; at += 1) {
      const before = word.slice(at - order, at);
      if (!following.has(before)) following.set(before, []);
      following.get(before).push(word[at]);
    }
  }
  return (random) => {
    let word = '^'.repeat(order);
    while (word.length < 24 && !word.endsWith('$')) word += random.pick(following.get(word.slice(-order)) ?? ['$']);
    const made = word.slice(order).replace('$', '');
    return made.length >= 3 && made.length <= 16 ? made : undefined;
  };
}
