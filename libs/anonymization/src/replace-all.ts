import type { Finding, FindingType } from './finding.js';
import { personsOf } from './persons.js';

/** What stands for a kind of number or address: its kind. */
const kindWords: Readonly<Record<Exclude<FindingType, 'PER'>, string>> = {
  STREET: '[Anschrift]',
  PLZ: '[PLZ]',
  LOC: '[Ort]',
  DOB: '[Geburtsdatum]',
  DATE: '[Datum]',
  AGE: '[Alter]',
  PHONE: '[Telefonnummer]',
  EMAIL: '[E-Mail-Adresse]',
  URL: '[Internetadresse]',
  HANDLE: '[Profilname]',
  IBAN: '[Kontonummer]',
  AZR: '[AZR-Nummer]',
  BGNR: '[BG-Nummer]',
  KUNDENNR: '[Kundennummer]',
  SVNR: '[Sozialversicherungsnummer]',
  STEUERID: '[Steuer-ID]',
  KVNR: '[Versichertennummer]',
  AZ: '[Aktenzeichen]',
  PASS: '[Ausweisnummer]',
  PLATE: '[Kennzeichen]',
  ID: '[Nummer]',
  ORG: '[Einrichtung]',
  PROF: '[Beruf]',
  DIAG: '[Diagnose]',
  NAT: '[Herkunft]',
  LANG: '[Sprache]',
  REL: '[Religion]',
  TRAIT: '[Merkmal]',
};

/** 0, 1, … as A, B, … Z, AA … */
const letters = (place: number): string =>
  (place >= 26 ? letters(Math.floor(place / 26) - 1) : '') + String.fromCodePoint(65 + (place % 26));

/**
 * The text with every accepted finding replaced: a number by its kind, a person by one letter that is theirs throughout. The
 * letters are drawn, so that none tells a name (`random`: 0 ≤ n < 1).
 */
export function replaceAll(text: string, findings: readonly Finding[], random: () => number = Math.random): string {
  const accepted = findings.filter(({ state }) => state === 'accepted');
  const personOf = personsOf(text, accepted);
  const people = new Set(accepted.map(personOf).filter((place) => place !== undefined)).size;
  const drawn = shuffled(people, random);
  let replaced = '';
  let from = 0;
  for (const finding of accepted) {
    const person = personOf(finding);
    const words = finding.type === 'PER' ? `Person ${letters(drawn[person ?? 0] ?? 0)}` : kindWords[finding.type];
    replaced += text.slice(from, finding.start) + words;
    from = finding.end;
  }
  return replaced + text.slice(from);
}

/** Fisher–Yates. */
function shuffled(count: number, random: () => number): readonly number[] {
  const places = Array.from({ length: count }, (_, place) => place);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [places[at], places[other]] = [places[other] as number, places[at] as number];
  }
  return places;
}
