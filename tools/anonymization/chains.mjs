import { readFileSync } from 'node:fs';

import { leftOver } from '@systemblick/anonymization/replacement/left-over';
import { propose } from '@systemblick/anonymization/replacement/propose';
import { replaced } from '@systemblick/anonymization/replacement/replaced';

import { wilson } from './score.mjs';

const mark = /\[\[(\d+):([^\]]*)\]\]/g;
const letter = /\p{L}/u;

/** Invented texts in which every name is marked with the number of the person it names, parted by lines of `===`. */
export const readChains = (path = new URL('chains.txt', import.meta.url)) =>
  readFileSync(path, 'utf8').split(/^===\n/m).map(chainsOf);

/** A text and its people: of each the places where one of the forms of the name stands. */
export function chainsOf(marked) {
  const people = new Map();
  let [text, from] = ['', 0];
  for (const { 0: whole, 1: person, 2: words, index } of marked.matchAll(mark)) {
    text += marked.slice(from, index);
    people.set(person, [...(people.get(person) ?? []), { start: text.length, end: text.length + words.length }]);
    text += words;
    from = index + whole.length;
  }
  return { text: text + marked.slice(from), people };
}

/**
 * Whether each person got one pseudonym that is nobody else's, in every form of the name, and what of the names is left. All
 * that is found is taken for replaced, as it is after a review in which nobody has objected.
 */
export function scoreChains(texts, find) {
  const broken = [];
  const left = [];
  let chains = 0;
  for (const [at, { text, people }] of texts.entries()) {
    const found = find(text);
    const proposals = propose(text, found, { random: () => 0.5 });
    const owners = new Map();
    const numbers = [...people].map(([person, places]) => {
      const theirs = new Set(places.map((place) => personAt(text, proposals, place)));
      for (const one of theirs) owners.set(one, [...(owners.get(one) ?? []), person]);
      return { person, places, theirs };
    });
    for (const { places, theirs } of numbers) {
      chains += 1;
      const [only] = theirs;
      if (theirs.size === 1 && only !== undefined && owners.get(only).length === 1) continue;
      const forms = places.map(({ start, end }) => text.slice(start, end));
      broken.push({ at, forms: [...new Set(forms)], pseudonyms: [...theirs] });
    }
    const result = replaced(text, proposals).text;
    const originals = found.filter(({ type }) => type === 'PER').map(({ start, end }) => text.slice(start, end));
    for (const { start, end } of leftOver(result, originals)) left.push({ at, words: result.slice(start, end) });
  }
  const kept = chains - broken.length;
  return { chains, kept, share: kept / chains, interval: wilson(kept, chains), broken, left };
}

/** Whose name a finding says that this is; undefined where part of it is not replaced or two people are named. */
function personAt(text, proposals, { start, end }) {
  const over = proposals.filter((one) => one.person !== null && one.start < end && start < one.end);
  const [first] = over;
  if (!first || over.some(({ person }) => person !== first.person)) return undefined;
  const isHidden = (at) => over.some((one) => one.start <= at && at < one.end);
  for (let at = start; at < end; at += 1)
    if (letter.test(text[at]) && !isHidden(at)) return undefined;
  return first.person;
}
