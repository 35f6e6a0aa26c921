import type { Finding, FindingType } from '../finding.js';
import { ageStanding } from './ages.js';
import { DateTelling } from './dates.js';
import { dayOf } from './day.js';
import { beliefStanding, illnessStanding, originStanding, tradeStanding } from './groups.js';
import { houseStanding } from './houses.js';
import { pseudonyms } from './people.js';
import { placeStanding } from './places.js';
import type { Proposal, ReplacementOptions, Standing } from './proposal.js';

/** What stands for a number or an address: its kind. */
const kinds: Readonly<Partial<Record<FindingType, string>>> = {
  STREET: '[Anschrift]',
  PLZ: '[Postleitzahl]',
  DOB: '[Geburtsdatum]',
  PHONE: '[Telefonnummer]',
  EMAIL: '[E-Mail-Adresse]',
  URL: '[Internetadresse]',
  HANDLE: '[Profilname]',
  IBAN: '[Kontonummer]',
  AZR: '[AZR-Nummer]',
  BGNR: '[BG-Nummer]',
  KUNDENNR: '[Kundennummer]',
  SVNR: '[Rentenversicherungsnummer]',
  STEUERID: '[Steuer-ID]',
  KVNR: '[Versichertennummer]',
  AZ: '[Aktenzeichen]',
  PASS: '[Ausweisnummer]',
  PLATE: '[Kennzeichen]',
  ID: '[Nummer]',
  LANG: '[Herkunftssprache]',
  TRAIT: '[besonderes Merkmal]',
};

const byContext: Readonly<Partial<Record<FindingType, (text: string, finding: Finding) => Standing>>> = {
  LOC: placeStanding,
  AGE: ageStanding,
  ORG: houseStanding,
  PROF: tradeStanding,
  DIAG: illnessStanding,
  NAT: originStanding,
  REL: beliefStanding,
};

/**
 * What could stand in the place of each finding, one for each and in their order, so that the text can still be read and its
 * waiting times are kept. Findings must be in order and apart, as `findAll` gives them.
 */
export function propose(
  text: string,
  findings: readonly Finding[],
  { dates = 'relative', entry, random = Math.random }: ReplacementOptions = {},
): readonly Proposal[] {
  const days = findings.filter(({ type }) => type === 'DATE');
  const telling = DateTelling.of(text, days, dates, entry === undefined ? undefined : dayOf(entry));
  const people = pseudonyms(
    text,
    findings.filter(({ type }) => type === 'PER'),
    random,
  );
  let free = 0;
  return findings.map((finding, at) => {
    const person = people.get(finding);
    const { words, over = '' } = person ?? standingOf(text, finding, telling);
    // Never over a letter of the one before: then the word before it stays, and the words stand alone.
    const fits = finding.start - over.length >= free;
    const start = fits ? finding.start - over.length : finding.start;
    const end = endOf(text, finding, findings[at + 1]?.start ?? text.length);
    free = end;
    const begins = startsSentence(text, start);
    return { start, end, type: finding.type, words: begins ? capital(words) : words, person: person?.person ?? null };
  });
}

function standingOf(text: string, finding: Finding, telling: DateTelling): Standing {
  if (finding.type === 'DATE') return telling.standing(text, finding);
  return byContext[finding.type]?.(text, finding) ?? { words: kinds[finding.type] ?? '[Angabe]' };
}

/** The full stop of "04.10." and of "Praxis Dr." goes with the words where it ends no sentence. */
function endOf(text: string, { start, end, type }: Finding, next: number): number {
  const words = text.slice(start, end);
  const open = (type === 'DATE' && /\d\.\d{1,2}$/.test(words)) || (type === 'ORG' && /(?:^|[ ])Dr$/.test(words));
  if (!open || text[end] !== '.') return end;
  if (type === 'ORG') return Math.min(end + 1, next);
  return /^\.(?:[:,;)–-]|[ ](?:\p{Ll}|[–-])|$)/u.test(text.slice(end, end + 3)) ? Math.min(end + 1, next) : end;
}

const startsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?:]["“]?[ ]{1,2}|\n[ ]{0,4}(?:[-•*][ ])?)$/u.test(text.slice(Math.max(0, at - 6), at)) && at >= 0;

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
