import type { Finding } from '../finding.js';
import { plainWord, wordsBefore } from './before.js';
import { genderOfTitle, isTitle, roleOf } from './roles.js';

/** A name where it stands, with what the words before it say of whom it names. */
export type Mention = {
  readonly finding: Finding;
  /** The words before the name that are said with it: "Mutter ", "Frau Dr. ". */
  readonly over: string;
  readonly role: string | undefined;
  readonly gender: 'f' | 'm' | undefined;
  /** One of several who are called so. */
  readonly ofMany: boolean;
};

/** Said of several: the names that follow in a row are called so, too. */
const plural = /^(?:kinder|söhne|töchter|geschwister|brüder|schwestern|eheleute)$/;
/** What parts the names of a row: a comma, a word, an age. */
const row = /^(?:[ ]?\([^()\n]{1,20}\))?(?:[ ]?[,;/&+][ ]?|[ ])(?:und[ ]|u\.[ ]|sowie[ ])?$/u;

const family = roleOf('familie');

/** The names of a text, in their order. */
export function mentionsOf(text: string, findings: readonly Finding[]): readonly Mention[] {
  let last: Mention | undefined;
  return findings.map((finding) => {
    const read = mentionOf(text, finding);
    const follows = last?.ofMany && read.role === undefined && row.test(text.slice(last.finding.end, finding.start));
    last = follows && last ? { ...read, role: last.role, gender: last.gender, ofMany: true } : read;
    return last;
  });
}

/** Reads what stands before a name: its titles, then what the person is to others. */
function mentionOf(text: string, finding: Finding): Mention {
  const words = [...wordsBefore(text, finding.start, 5)];
  let over = '';
  let gender: 'f' | 'm' | undefined;
  while (words.length > 0 && isTitle(plainWord(words.at(-1)))) {
    const word = words.pop() ?? '';
    gender ??= genderOfTitle(plainWord(word));
    over = word + over;
  }
  const known = roleOf(plainWord(words.at(-1))) ?? (isCouple(text, finding, words) ? family : undefined);
  const label = labelBefore(text, finding.start - over.length);
  const ofMany = plural.test(known ? plainWord(words.at(-1)) : label);
  if (known && !ofMany) over = (words.at(-1) ?? '') + over;
  const told = known ?? roleOf(label);
  return { finding, over, role: told?.role, gender: told?.gender ?? gender, ofMany };
}

/** "Ehepaar Moll" is one, where no second name follows. */
const isCouple = (text: string, { end }: Finding, words: readonly string[]): boolean =>
  /^(?:ehepaar|eheleuten?)$/.test(plainWord(words.at(-1))) && !second.test(text.slice(end, end + 40));
const second = /^(?:[ ]?\([^()\n]{1,20}\))?[ ](?:und|u\.|&|\+)[ ]\p{Lu}/u;

/** "Mutter: Vera Moll". */
function labelBefore(text: string, at: number): string {
  const found = /(?<![\p{L}\d])(\p{L}{2,20})[ ]?:[ ]{1,3}$/u.exec(text.slice(Math.max(0, at - 30), at));
  return plainWord(found?.[1]);
}
