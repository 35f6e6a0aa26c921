/** What the model knows of words beforehand. A name need not stand in any list to be found. */
export type WordLists = {
  readonly given: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Words written with a capital that name nobody. */
  readonly nouns: ReadonlySet<string>;
  /** Words written small. */
  readonly small: ReadonlySet<string>;
};

export const listNames = [
  'given',
  'family',
  'places',
  'nouns',
  'small',
] as const satisfies readonly (keyof WordLists)[];

export const member = { given: 1, family: 2, place: 4, noun: 8, small: 16, compound: 32 } as const;

const shortestTail = 5;
const longestTail = 16;
const longestWord = 40;

/** A word as it stands in a list: lower case, without accents, umlauts kept. */
export const listed = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u0307\u0309-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll(/[’'ʼ`´]/g, '');

/** In which lists a word stands, as bits; a genitive counts, and the end of a compound noun. */
export function membership(lists: WordLists, word: string): number {
  const plain = listed(word);
  if (plain.length > longestWord) return 0;
  const bits = within(lists, plain);
  const names = bits & (member.given | member.family | member.place);
  const genitive = names === 0 && plain.length > 3 && plain.endsWith('s') ? nameBits(lists, plain.slice(0, -1)) : 0;
  const halves = names === 0 && plain.includes('-') ? halvesOf(lists, plain) : 0;
  return bits | genitive | halves | (bits & member.noun ? 0 : tail(lists, plain));
}

/** Whether a word is one of everyday use, and in no list of names. */
export const isOrdinaryTo =
  (lists: WordLists) =>
  (word: string): boolean => {
    const bits = membership(lists, word);
    return (bits & (member.noun | member.small)) !== 0 && (bits & (member.given | member.family)) === 0;
  };

const nameBits = (lists: WordLists, plain: string): number =>
  (lists.given.has(plain) ? member.given : 0) |
  (lists.family.has(plain) ? member.family : 0) |
  (lists.places.has(plain) ? member.place : 0);

const within = (lists: WordLists, plain: string): number =>
  nameBits(lists, plain) | (isNoun(lists, plain) ? member.noun : 0) | (lists.small.has(plain) ? member.small : 0);

const endings = ['s', 'es', 'e', 'en', 'n'] as const;
const afterUmlaut = ['', 'e', 'en', 'n', 'er', 'ern'] as const;
const shortestNoun = 3;

/** Is it a noun of the list, in any of its cases, or in the plural with or without an umlaut? */
function isNoun({ nouns }: WordLists, plain: string): boolean {
  const stands = (word: string, ending: string) =>
    word.endsWith(ending) &&
    word.length - ending.length >= shortestNoun &&
    nouns.has(word.slice(0, word.length - ending.length));
  if (nouns.has(plain) || endings.some((ending) => stands(plain, ending))) return true;
  const without = withoutUmlaut(plain);
  return without !== plain && afterUmlaut.some((ending) => stands(without, ending));
}

const plainVowels: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };
const withoutUmlaut = (word: string): string => word.replaceAll(/[äöü]/g, (vowel) => plainVowels[vowel] ?? vowel);

function halvesOf(lists: WordLists, plain: string): number {
  const [first = '', ...others] = plain.split('-');
  const last = others.at(-1) ?? '';
  return nameBits(lists, first) & nameBits(lists, last);
}

/** Does it end in a noun that is known, as Aufenthaltsbescheinigung ends in Bescheinigung? */
function tail(lists: WordLists, plain: string): number {
  const from = Math.max(3, plain.length - longestTail);
  for (let at = from; at <= plain.length - shortestTail; at += 1)
    if (isNoun(lists, plain.slice(at))) return member.compound;
  return 0;
}
