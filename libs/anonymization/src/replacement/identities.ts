import { folded } from '../folded.js';
import { wordsOf } from '../words-of.js';
import type { Mention } from './mention.js';

export type Identity = { readonly role: string | undefined; readonly mentions: readonly Mention[] };

type Known = {
  names: Set<string>;
  role: string | undefined;
  gender: 'f' | 'm' | undefined;
  mentions: Mention[];
  whole: boolean;
};

/**
 * Who is one person: every form of a name is one, and a last name alone is said of whoever bears it and is called the same
 * (Frau, Herr, mother, son). A family is one of its own. In the order of the first mention.
 */
export function identitiesOf(text: string, mentions: readonly Mention[]): readonly Identity[] {
  const people: Known[] = [];
  const named = mentions.map((mention) => ({ mention, names: namesOf(text, mention) }));
  // Those named in full come first: a name alone is then one of theirs.
  const order = named.toSorted((one, other) => Number(other.names.length > 1) - Number(one.names.length > 1));
  for (const { mention, names } of order) {
    if (names.length === 0) continue;
    const person = likeliest(people, mention, names) ?? begun(people, names.length > 1);
    for (const name of names) if (name.length > 1 || names.length === 1) person.names.add(name);
    person.role ??= mention.role;
    person.gender ??= mention.gender;
    person.mentions.push(mention);
  }
  const place = new Map(mentions.map((mention, at) => [mention, at]));
  const first = (person: Known) => Math.min(...person.mentions.map((mention) => place.get(mention) ?? 0));
  return people.toSorted((one, other) => first(one) - first(other));
}

function begun(people: Known[], whole: boolean): Known {
  const person: Known = { names: new Set(), role: undefined, gender: undefined, mentions: [], whole };
  people.push(person);
  return person;
}

function likeliest(people: readonly Known[], mention: Mention, names: readonly string[]): Known | undefined {
  const fitting = people.filter((person) => isSame(person, names) && fits(person, mention));
  return fitting.find(({ gender }) => gender !== undefined && gender === mention.gender) ?? fitting[0];
}

function fits({ role, gender }: Known, mention: Mention): boolean {
  const family = role === 'Familie';
  if (family !== (mention.role === 'Familie') && (family || mention.role === 'Familie')) return false;
  return gender === undefined || mention.gender === undefined || gender === mention.gender;
}

/** A name alone is anybody's who bears it; of two full names every part of the shorter must be the other's. */
function isSame(person: Known, names: readonly string[]): boolean {
  const shared = names.filter((name) => person.names.has(name) || (names.length > 1 && isInitialOf(name, person.names)));
  return (
    shared.length === names.length ||
    (person.whole && names.length > person.names.size && shared.length === person.names.size)
  );
}

/** "T. Mansoor": a letter stands for a name that begins with it. */
const isInitialOf = (name: string, names: ReadonlySet<string>): boolean =>
  name.length === 1 && [...names].some((one) => one.startsWith(name));

function namesOf(text: string, { finding: { start, end } }: Mention): readonly string[] {
  const words = wordsOf(text.slice(start, end)).map(({ word }) => word);
  // Beside a word written large one in small letters is a particle, or no name.
  const large = words.filter((word) => /^\p{Lu}/u.test(word));
  return (
    (large.length > 0 ? large : words)
      // In the genitive too.
      .map((word) => folded(word).replace(/(?<=..)s$/, ''))
      .filter((name) => name !== '')
  );
}
