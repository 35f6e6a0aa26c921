import { isNoName, isPseudonym } from './not-a-name.js';

/** Where a name that begins at a place ends, and how sure that it is one. */
export type NameRead = { readonly start: number; readonly end: number; readonly confidence: number };

const particle =
  /(?:von und zu|von der|von den|van der|van den|van de|de la|de los|dela|von|van|vom|zu|zum|zur|v\. d\.|v\.|de|del|da|di|do|dos|das|du|le|la|al|el|bin|ben|ibn|bint|abu|abd|um|ait|aït|ould|und zu|ter|ten|op de|st\.|mac|o)[ ]|(?:al|el|as|ad|ar|an|ul|d|o|l|at|ash|az|es|ed|er)[-’'ʼ]/iuy;
const word = /\p{L}[\p{L}\p{M}\d@0]{0,30}(?:[-’'ʼ`´]\p{L}[\p{L}\p{M}\d]{0,30}){0,4}/uy;
const initial = /\p{Lu}\p{Ll}?\.(?:[ ]?-[ ]?\p{Lu}\.)?/uy;
const title =
  /(?:Dr|Prof|Dipl|Ing|med|phil|jur|rer|nat|h|c|habil|Mag|RA|RAin|Pfr|Freiherr|Freifrau|Graf|Gräfin|Dott|Univ|Ph)\.?(?:-[ ]?Ing\.?)?(?![\p{L}])[ ]{0,2}|(?:Doktor|Professor|Professorin|Frau|Herrn?|Rechtsanwalt|Rechtsanwältin|Freiherr von|RAin|RA|Hrn?\.|Fr\.|Fam\.|Familie)[ ]/uy;

const at = (pattern: RegExp, text: string, from: number): string => {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0] ?? '';
};

export type ReadOptions = {
  /** Written small too. */
  readonly small?: boolean;
  /** After "Frau" or "Herr". */
  readonly addressed?: boolean;
  readonly most?: number;
};

/** Past the titles that stand before a name. */
function afterTitles(text: string, from: number): number {
  let place = from;
  for (let count = 0; count < 6; count += 1) {
    const found = at(title, text, place);
    if (found === '') return place;
    place += found.length;
  }
  return place;
}

const startsLarge = (words: string): boolean => /^\p{Lu}/u.test(words);

/**
 * The name that begins here: up to four words with their particles and initials. One that is written small is read as
 * far as it holds no word of German. Nothing where what stands here is no name.
 */
export function readName(
  text: string,
  from: number,
  { small = false, addressed = false, most = 4 }: ReadOptions = {},
): NameRead | undefined {
  const begin = afterTitles(text, from);
  let place = begin;
  let end = begin;
  let count = 0;
  let letters = 0;
  let large = false;
  while (count < most) {
    const lead = at(particle, text, place);
    const from2 = place + lead.length;
    const shortened = at(initial, text, from2);
    const next = shortened === '' ? at(word, text, from2) : shortened;
    if (next === '') break;
    if (shortened === '') {
      const isLarge = startsLarge(next) || (lead !== '' && startsLarge(lead.trim()));
      if (!isLarge && !(small && !large)) break;
      if (isNoName(next, addressed && count === 0) || (isPseudonym(next) && count === 0)) break;
      if (!isLarge && (next.length < 3 || count >= 2)) break;
      if (count > 0 && isPseudonym(next) && next.length === 1) break;
      large ||= isLarge;
      letters += next.length;
    } else if (shortened.length > 3 || (count > 0 && isSentenceEnd(text, from2 + shortened.length, letters))) break;
    end = from2 + next.length;
    count += 1;
    const gap = /^(?:[ ]{1,2}|\.[ ])/.exec(text.slice(end, end + 3))?.[0] ?? '';
    if (gap === '' || gap.startsWith('.')) break;
    place = end + gap.length;
  }
  if (letters < 2) return undefined;
  return { start: begin, end, confidence: large ? 0.92 : 0.75 };
}

/** An initial after a first name ends the name; after it a full stop is its own. */
const isSentenceEnd = (text: string, place: number, letters: number): boolean => letters === 0 && place >= text.length;

/** What joins the names of a list. */
const joint =
  /[ ]?(?:,|\/|&|\+|;)[ ]?(?:und[ ]|sowie[ ])?|[ ](?:und|sowie|u\.|&|\+|oder|bzw\.)[ ]|[ ]?\((?:\d{1,2}|\*[\d.]{4,10})(?:[ ]?(?:J\.|Jahre?|Mon\.|Monate?))?\)[ ]?(?:,|und|u\.|sowie|&)?[ ]/uy;

/** Every name of a list that begins here. */
export function readNames(text: string, from: number, options: ReadOptions = {}): readonly NameRead[] {
  const names: NameRead[] = [];
  let place = from;
  while (names.length < 12) {
    const name = readName(text, place, options);
    if (!name) break;
    names.push(name);
    const gap = at(joint, text, name.end);
    if (gap === '') break;
    place = name.end + gap.length;
  }
  return names;
}
