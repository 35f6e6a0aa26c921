import { asMeant } from './as-meant.js';
import { isDay } from './checksums.js';
import { ordinaryBeginnings } from './ordinary-beginnings.js';
import type { Suspect, SuspectKind } from './suspect.js';

type Rule = { readonly kind: SuspectKind; readonly pattern: RegExp; readonly holds?: (words: string) => boolean };

const particle = "(?:(?:von|van|von der|van der|van den|al|el|bin|ben|ibn|abu|di|dos|ter|le)[ ’'-])";
/** A word as names are written: with hyphens and apostrophes, in capitals throughout too. */
const name = `${particle}?\\p{Lu}(?:[\\p{L}\\p{M}]{1,30}|(?=[’'ʼ]))(?:[-’'ʼ]\\p{L}[\\p{L}\\p{M}]{0,30}){0,3}`;
const initial = '\\p{Lu}\\.';

/** What one writes of a family, a lady or a child without naming them: "Frau A.", "Familie 3", "Herr des Hauses". */
const unnamed = /^(?:\p{Lu}\d?\.?|Doktor|Professor)$/u;

/** Every repetition is bounded, so that the longest text takes time in proportion to its length. */
const rules: readonly Rule[] = [
  {
    kind: 'addressed',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:Herrn?|Frau|Fr\\.|Hr\\.|Familie|Fam\\.|Eheleute|Ehepaar|Dr\\.|Prof\\.|Schwester|Pfarrer(?:in)?|Pastor(?:in)?|Imam|Onkel|Tante)[ \\u00a0]{1,3}(?:(?:Dr|Prof|med)\\.[ ]{1,2}){0,3}(?<id>(?:${initial}[ ]?){0,2}${name}(?:[ ]${name}){0,2})`,
      'gu',
    ),
    holds: (words) => !unnamed.test(words),
  },
  {
    kind: 'capitalisedPair',
    pattern: new RegExp(`(?<![\\p{L}\\d-])(?<id>(?:${name}|${initial})[ ]${name}(?:[ ]${name}){0,2})`, 'gu'),
    holds: (words) => !ordinaryBeginnings.has((words.split(' ')[0] ?? '').toLowerCase()),
  },
  {
    kind: 'fullDate',
    pattern: /(?<![\d.])(?:\d{1,2}\.[ ]?\d{1,2}\.[ ]?(?:\d{4}|\d{2})|(?:19|20)\d{2}-\d{2}-\d{2})(?![\d.])/gu,
    holds: isDay,
  },
  {
    kind: 'fullDate',
    pattern:
      /(?<!\d)\d{1,2}\.[ ]?(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)[ ]\d{4}(?!\d)/giu,
  },
];

/** Every place in the text at which a person has to look, in order and without overlaps; the earlier, longer one wins. */
export function findSuspects(text: string): readonly Suspect[] {
  const meant = asMeant(text);
  const found = rules
    .flatMap((rule) => matches(rule, meant.text))
    .map((suspect) => ({ ...suspect, ...meant.written(suspect) }));
  const ordered = found.toSorted((one, other) => one.start - other.start || other.end - one.end);
  const kept: Suspect[] = [];
  for (const suspect of ordered) if (suspect.start >= (kept.at(-1)?.end ?? 0)) kept.push(suspect);
  return kept;
}

function matches({ kind, pattern, holds }: Rule, text: string): readonly Suspect[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const words = match.groups?.['id'] ?? match[0];
    if (holds && !holds(words)) return [];

    const start = match.index + match[0].length - words.length;
    return [{ kind, start, end: start + words.length }];
  });
}
