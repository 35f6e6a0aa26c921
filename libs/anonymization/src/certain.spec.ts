import { describe, expect, it } from '@jest/globals';

import { findCertain } from './certain.js';
import type { FindingType } from './finding.js';

const found = (text: string) => findCertain(text).map(({ type, start, end }) => [type, text.slice(start, end)]);

describe('what identifies somebody beyond doubt', () => {
  it.each<[FindingType, string, string]>([
    ['EMAIL', 'Mail an a.rahimi@post.example wurde nie beantwortet', 'a.rahimi@post.example'],
    ['EMAIL', 'jörg.müller@ämter.example', 'jörg.müller@ämter.example'],
    ['PHONE', 'erreichbar unter 0171 5550123 am Abend', '0171 5550123'],
    ['PHONE', 'Telefon 02941/980-123', '02941/980-123'],
    ['PHONE', 'Tel. +49 (0)2941 980123', '+49 (0)2941 980123'],
    ['IBAN', 'Konto DE89 3704 0044 0532 0130 00 bei der Bank', 'DE89 3704 0044 0532 0130 00'],
    ['IBAN', 'de89370400440532013000', 'de89370400440532013000'],
    ['BGNR', 'BG-Nummer: 35502//0012345', '35502//0012345'],
    ['KUNDENNR', 'Kundennummer 355D123456', '355D123456'],
    ['AZR', 'AZR-Nummer 160512-000123', '160512-000123'],
    ['AZ', 'Aktenzeichen: 7654321-423', '7654321-423'],
    ['AZ', 'Az. 12 K 345/22', '12 K 345/22'],
    ['SVNR', 'Versicherungsnummer 65 170839 J 00 3', '65 170839 J 00 3'],
    ['KVNR', 'Versichertennummer A123456780', 'A123456780'],
    ['STEUERID', 'Steuer-ID 86 095 742 719', '86 095 742 719'],
    ['DOB', 'Herr A., geb. 03.07.1991, kam', '03.07.1991'],
    ['PLATE', 'das Auto LÜN-AB 123 stand', 'LÜN-AB 123'],
    ['STREET', 'wohnt in der Lindenstraße 12a im Dorf', 'Lindenstraße 12a'],
    ['URL', 'siehe www.beispiel.example/fall', 'www.beispiel.example/fall'],
  ])('is %s in: %s', (type, text, words) => {
    expect(found(text)).toContainEqual([type, words]);
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
    'Frau Rahimi war da; ob sie so heißt, kann keine Regel wissen.',
  ])('is nothing in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each<[FindingType, string, string]>([
    ['PHONE', 'no-break space', '0170\u00a01234567'],
    ['PHONE', 'no width at all', '0170\u200b1234567'],
    ['PHONE', 'a hyphen that does not break', '0170\u20111234567'],
    ['PHONE', 'an en dash', '0170–1234567'],
    ['PHONE', 'a full stop', '0170.1234567'],
    ['PHONE', 'full width', '０１７０１２３４５６７'],
    ['PHONE', 'signs beyond the first plane that nobody sees', '0170\u{e0020}1234567'],
    ['PHONE', 'what joins letters invisibly', '0170\u034f1234567'],
    ['PHONE', 'digits of mathematics', '𝟎𝟏𝟕𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕'],
    ['EMAIL', 'a soft hyphen', 'anna@\u00adexample.org'],
    ['EMAIL', 'an at sign in full width', 'anna＠example.org'],
    ['IBAN', 'no-break spaces', 'DE89\u00a03704\u00a00044\u00a00532\u00a00130\u00a000'],
    ['STREET', 'no-break space', 'Hauptstraße\u00a012'],
  ])('is %s, whatever it is written with: %s', (type, _what, words) => {
    expect(found(`Sie\u00a0schrieb: ${words}, am\u00adEnde.`)).toEqual([[type, words]]);
  });

  it('is found in time proportional to the text', () => {
    for (const sign of ['x', 'A-', '0171 ', 'Az. 1A', 'BG-Nummer ', '12.', 'www.', 'AB-', 'Straße'])
      expect(findCertain(sign.repeat(20_000 / sign.length)).length).toBeGreaterThanOrEqual(0);
  });
});
