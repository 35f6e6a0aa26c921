import { describe, expect, it } from '@jest/globals';

import { findCertain } from './certain.js';

const samples = [
  ['PHONE', '0170 1234567'],
  ['PHONE', '02941/980-123'],
  ['PHONE', '(02941) 980 123'],
  ['PHONE', '+49 170 1234567'],
  ['PHONE', '0049 2941 980123'],
  ['PHONE', '+90 532 123 45 67'],
  ['PHONE', '00380 44 123 45 67'],
  ['IBAN', 'DE89 3704 0044 0532 0130 00'],
  ['SVNR', '65 170839 J 00 3'],
  ['KVNR', 'A123456780'],
  ['STEUERID', '86 095 742 719'],
  ['BGNR', '35502//0012345'],
  ['BGNR', 'BG-Nummer: 35502 0012345'],
  ['AZR', 'AZR-Nummer 160512000123'],
  ['AZ', 'Az. 12 K 345/22'],
  ['DOB', 'geb. 03.07.1991'],
  ['DOB', 'geboren am 3. Juli 1991'],
  ['DOB', 'geb. 3.7.91'],
  ['STREET', 'Hauptstraße 12'],
  ['STREET', 'Königsallee 7b'],
  ['PLATE', 'SO-AB 123'],
  ['EMAIL', 'jörg.müller@example.org'],
  ['EMAIL', 'jörg.müller (at) example (punkt) org'],
  ['EMAIL', 'mueller[at]example.org'],
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
    const covered = findCertain(text).filter(({ type }) => type === kind);
    const words = covered.map(({ start, end }) => text.slice(start, end)).join(' ');
    const signs = (from: string) => from.normalize('NFKC').replaceAll(/[^\p{L}\p{Nd}]/gu, '');
    // Its label may stay.
    expect(signs(write(sample)).endsWith(signs(words)) && signs(words).length >= 4).toBe(true);
  });
});

it('digits between letters of other scripts stay where they are', () => {
  const text = 'Zimmer ٣, Tel. ٠١٧٠ ١٢٣٤٥٦٧.';
  const [found] = findCertain(text);
  expect(text.slice(found?.start, found?.end)).toBe('٠١٧٠ ١٢٣٤٥٦٧');
});
