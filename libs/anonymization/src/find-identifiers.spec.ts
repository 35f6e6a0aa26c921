import { describe, expect, it } from '@jest/globals';

import { findIdentifiers } from './find-identifiers.js';
import { findSuspects } from './find-suspects.js';
import type { IdentifierKind } from './identifier.js';
import { identifierRules } from './identifier-rules.js';

const found = (text: string) => findIdentifiers(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('findIdentifiers', () => {
  it.each<[IdentifierKind, string, string]>([
    ['email', 'Mail an a.rahimi@post.example wurde nie beantwortet', 'a.rahimi@post.example'],
    ['email', 'jörg.müller@ämter.example', 'jörg.müller@ämter.example'],
    ['phone', 'erreichbar unter 0171 5550123 am Abend', '0171 5550123'],
    ['phone', 'Telefon 02941/980-123', '02941/980-123'],
    ['phone', 'Tel. +49 (0)2941 980123', '+49 (0)2941 980123'],
    ['iban', 'Konto DE89 3704 0044 0532 0130 00 bei der Bank', 'DE89 3704 0044 0532 0130 00'],
    ['iban', 'de89370400440532013000', 'de89370400440532013000'],
    ['clientNumber', 'BG-Nummer: 35502//0012345', '35502//0012345'],
    ['clientNumber', 'Kundennummer 355D123456', '355D123456'],
    ['azr', 'AZR-Nummer 160512-000123', '160512-000123'],
    ['fileNumber', 'Aktenzeichen: 7654321-423', '7654321-423'],
    ['fileNumber', 'Az. 12 K 345/22', '12 K 345/22'],
    ['socialInsurance', 'Versicherungsnummer 65 170839 J 00 3', '65 170839 J 00 3'],
    ['healthInsurance', 'Versichertennummer A123456780', 'A123456780'],
    ['taxId', 'Steuer-ID 86 095 742 719', '86 095 742 719'],
    ['birthDate', 'Herr A., geb. 03.07.1991, kam', '03.07.1991'],
    ['plate', 'das Auto LÜN-AB 123 stand', 'LÜN-AB 123'],
    ['address', 'wohnt in der Lindenstraße 12a im Dorf', 'Lindenstraße 12a'],
    ['address', 'in 59981 Lünkirchen gemeldet', '59981 Lünkirchen'],
    ['url', 'siehe www.beispiel.example/fall', 'www.beispiel.example/fall'],
  ])('finds %s', (kind, text, words) => {
    expect(found(text)).toContainEqual([kind, words]);
  });

  it.each([
    'Erste Zahlung im letzten Monat des 4. Quartals 2023, neue Karte 2024.',
    'eine Privatrechnung über knapp 85 Euro und 12.000 Euro Schulden',
    'Gesundheitskarte nach § 264 SGB V, § 45 AufenthG',
    'BG-Nummer: [entfernt], AZR: [entfernt], Aktenzeichen entfernt',
    'Abholzeit um 12 Uhr; der Kurs endet um 12.45 Uhr, Kita 2025/26',
    'zum 01.03.2027 eingeführt, 25 Stunden, B1 und B2 bestanden',
    'Kind A1 (8 bis 10), Kind A2 (6 bis 7)',
    'Der Sportplatz 2 Kilometer weiter, 46 Teilnehmende',
    '5. Monitoring\n4 Wochen später',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each(['x', 'x@', 'A.', 'A-', '0171 ', 'Az ', 'Az. 1A', 'BG-Nummer ', '12.', 'www.', '5', 'AB-', 'Straße', '\n'])(
    'comes to an end on sixty thousand signs of %j',
    (sign) => {
      expect(findIdentifiers(sign.repeat(60_000 / sign.length)).length).toBeGreaterThanOrEqual(0);
    },
  );

  it('tells where each stands, without overlaps', () => {
    const text = 'Tel. 0171 5550123, Mail x@y.example';
    const places = findIdentifiers(text);
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['0171 5550123', 'x@y.example']);
  });
});

describe('signs other than those of a keyboard', () => {
  it.each<[IdentifierKind, string, string]>([
    ['phone', 'no-break space', '0170\u00a01234567'],
    ['phone', 'no width at all', '0170\u200b1234567'],
    ['phone', 'a hyphen that does not break', '0170\u20111234567'],
    ['phone', 'an en dash', '0170–1234567'],
    ['phone', 'a full stop', '0170.1234567'],
    ['phone', 'full width', '０１７０１２３４５６７'],
    ['phone', 'signs beyond the first plane that nobody sees', '0170\u{e0020}1234567'],
    ['phone', 'what joins letters invisibly', '0170\u034f1234567'],
    ['phone', 'digits of mathematics', '𝟎𝟏𝟕𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕'],
    ['email', 'a soft hyphen', 'anna@\u00adexample.org'],
    ['email', 'an at sign in full width', 'anna＠example.org'],
    ['iban', 'no-break spaces', 'DE89\u00a03704\u00a00044\u00a00532\u00a00130\u00a000'],
    ['address', 'no-break space', 'Hauptstraße\u00a012'],
  ])('hide no %s: %s', (kind, _what, words) => {
    const text = `Sie\u00a0schrieb: ${words}, am\u00adEnde.`;
    expect(found(text)).toEqual([[kind, words]]);
  });

  it('hide nobody’s name, and shift no place', () => {
    const text = 'Am\u200b Montag kam Frau\u202fRahimi.';
    expect(findSuspects(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Rahimi']);
  });
});

describe('every rule', () => {
  /** What a repetition without an end looks like, once escaped signs and sets are out of the way. */
  const bare = ({ source }: RegExp) => source.replaceAll(/\\./g, '.').replaceAll(/\[[^\]]*\]/g, '.');

  it.each(identifierRules.map(({ kind, pattern }) => [kind, pattern] as const))(
    '%s repeats within bounds',
    (_, rule) => {
      expect(bare(rule)).not.toMatch(/[*+]|\{\d+,\}/);
    },
  );
});
