import type { Finding } from './finding.js';
import { folded } from './folded.js';
import { wordsOf } from './words-of.js';

/** Somebody of the text: their place among those named in it, from 0 in the order of their first mention. */
export type PersonOf = (finding: Finding) => number | undefined;

type Known = { readonly names: Set<string>; whole: boolean };

/**
 * Which mentions name the same person: every form of a name is one, and a first or last name alone belongs to whoever was
 * last called so in full. What is one person to a text may be two to those who know them: people look at it afterwards.
 */
export function personsOf(text: string, findings: readonly Finding[]): PersonOf {
  const mentions = findings
    .filter(({ type }) => type === 'PER')
    .map((finding) => ({ finding, names: namesIn(text, finding) }));
  const people: Known[] = [];
  const placeOf = new Map<Finding, number>();
  // Those named in full come first: a name alone is then one of theirs.
  for (const { finding, names } of mentions.toSorted(
    (one, other) => Number(other.names.length > 1) - Number(one.names.length > 1),
  )) {
    if (names.length === 0) continue;
    const at = people.findIndex((person) => isSame(person, names));
    const person = people[at] ?? { names: new Set<string>(), whole: names.length > 1 };
    for (const name of names) person.names.add(name);
    if (at < 0) people.push(person);
    placeOf.set(finding, at < 0 ? people.length - 1 : at);
  }
  const order = new Map<number, number>();
  for (const { finding } of mentions) {
    const place = placeOf.get(finding);
    if (place !== undefined && !order.has(place)) order.set(place, order.size);
  }
  return (finding) => order.get(placeOf.get(finding) ?? -1);
}

/** A name alone is anybody's who bears it; of two full names every part of the shorter must be the other's. */
const isSame = (person: Known, names: readonly string[]): boolean => {
  const shared = names.filter((name) => person.names.has(name));
  return (
    shared.length === names.length ||
    (person.whole && names.length > person.names.size && shared.length === person.names.size)
  );
};

const namesIn = (text: string, { start, end }: Finding): readonly string[] =>
  wordsOf(text.slice(start, end))
    // In the genitive too.
    .map(({ word }) => folded(word).replace(/s$/, ''))
    .filter((name) => name !== '');
