import { describe, expect, it } from '@jest/globals';

import { findIdentifiers } from './find-identifiers.js';

const samples = [
  ['phone', '0170 1234567'],
  ['phone', '02941/980-123'],
  ['phone', '(02941) 980 123'],
  ['phone', '+49 170 1234567'],
  ['phone', '0049 2941 980123'],
  ['phone', '+90 532 123 45 67'],
  ['phone', '00380 44 123 45 67'],
  ['iban', 'DE89 3704 0044 0532 0130 00'],
  ['socialInsurance', '65 170839 J 00 3'],
  ['healthInsurance', 'A123456780'],
  ['taxId', '86 095 742 719'],
  ['clientNumber', '35502//0012345'],
  ['clientNumber', 'BG-Nummer: 35502 0012345'],
  ['azr', 'AZR-Nummer 160512000123'],
  ['fileNumber', 'Az. 12 K 345/22'],
  ['birthDate', 'geb. 03.07.1991'],
  ['birthDate', 'geboren am 3. Juli 1991'],
  ['birthDate', 'geb. 3.7.91'],
  ['address', 'Hauptstraße 12'],
  ['address', 'Königsallee 7b'],
  ['plate', 'SO-AB 123'],
  ['email', 'jörg.müller@example.org'],
  ['email', 'jörg.müller (at) example (punkt) org'],
  ['email', 'mueller[at]example.org'],
] as const;

const digits = (zero: number) => (text: string) =>
  text.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const between = (sign: string) => (text: string) => text.replaceAll(/(?<=[\p{L}\d])(?=[\p{L}\d])/gu, sign);

const spellings: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'thin spaces': (text) => text.replaceAll(' ', '\u2009'),
  'narrow no-break spaces': (text) => text.replaceAll(' ', '\u202f'),
  'soft hyphens': between('\u00ad'),
  'hyphens that do not break': (text) => text.replaceAll('-', '\u2011'),
  'en dashes': (text) => text.replaceAll('-', '–'),
  'signs without width': between('\u200b'),
  'a word joiner': between('\u2060'),
  'full width': (text) =>
    text.replaceAll(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)),
  'Arabic digits': digits(0x660),
  'Persian digits': digits(0x6f0),
  'Devanagari digits': digits(0x966),
  'letters taken apart': (text) => text.normalize('NFD'),
};

describe.each(Object.entries(spellings))('written with %s', (_, write) => {
  it.each(samples)('a %s is found: %s', (kind, sample) => {
    const text = `Sie schrieb: ${write(sample)}, am Ende.`;
    const covered = findIdentifiers(text).filter((found) => found.kind === kind);
    const words = covered.map(({ start, end }) => text.slice(start, end)).join(' ');
    const signs = (from: string) => from.normalize('NFKC').replaceAll(/[^\p{L}\p{Nd}]/gu, '');
    // Its label may stay.
    expect(signs(write(sample)).endsWith(signs(words)) && signs(words).length >= 4).toBe(true);
  });
});

it('digits between letters of other scripts stay where they are', () => {
  const text = 'Zimmer ٣, Tel. ٠١٧٠ ١٢٣٤٥٦٧.';
  const [found] = findIdentifiers(text);
  expect(text.slice(found?.start, found?.end)).toBe('٠١٧٠ ١٢٣٤٥٦٧');
});
