import { describe, expect, it } from '@jest/globals';
import { assert, constantFrom, integer, property, string } from 'fast-check';

import { asMeant } from './as-meant.js';
import { findAll } from './find-all.js';
import type { FindingType } from './finding.js';
import { generatedIdentifiers } from './generated-identifiers.fixture.js';
import { mustStay } from './must-stay.js';
import { ruleFinders } from './rule-layers.js';

const layers = { finders: ruleFinders(), staying: mustStay };
const found = (text: string) => findAll(text, layers).map(({ type, start, end }) => [type, text.slice(start, end)]);

/** Whether every letter and digit of the words is hidden. */
function covers(text: string, words: string): boolean {
  const from = text.indexOf(words);
  const hidden = findAll(text, layers);
  return [...words].every(
    (sign, at) => !/[\p{L}\p{N}]/u.test(sign) || hidden.some(({ start, end }) => start <= from + at && from + at < end),
  );
}

describe('generated identifiers', () => {
  it('are all found, of every kind and in every spelling', () => {
    assert(
      property(integer(), (seed) => {
        const missed = generatedIdentifiers(seed, 4).filter(
          ({ text, words }) =>
            !covers(
              text,
              words.replace(/^\D{0,14}(?=\d)/u, (lead) => (/geb|Geb|\*/.test(lead) ? '' : lead)),
            ),
        );
        expect(missed).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});

describe('the layers', () => {
  it.each<[FindingType, string, string]>([
    ['PHONE', 'Ruf an: (0 29 41) 98 01 23', '(0 29 41) 98 01 23'],
    [
      'PHONE',
      'die Nummer ist null eins sieben drei fünf fünf null eins zwei drei',
      'null eins sieben drei fünf fünf null eins zwei drei',
    ],
    ['EMAIL', 'schreib an vera punkt moll at post punkt de bitte', 'vera punkt moll at post punkt de'],
    ['DOB', 'geboren am 3. Juli 1991 in Werl', '3. Juli 1991'],
    ['AGE', 'Jg. 1991, ledig', 'Jg. 1991'],
    ['STREET', 'sie wohnt An der Alten Gießerei 12b im Hof', 'An der Alten Gießerei 12b'],
    ['PER', 'Frau Hoffnung kam', 'Hoffnung'],
    ['PER', 'frau sommer hat angerufen', 'sommer'],
    ['PER', 'mit Herrn Dr. van der Linde gesprochen', 'van der Linde'],
    ['PER', 'OKONJO, Grace', 'OKONJO, Grace'],
    ['PER', 'Mutter: Selin Demirel', 'Selin Demirel'],
    ['PER', 'Liebe Vera, danke', 'Vera'],
    ['PER', 'Viele Grüße\nVera Moll', 'Vera Moll'],
    ['ORG', 'in der Kita Regenbogenland', 'Kita Regenbogenland'],
    ['ORG', 'bei Muster & Söhne GmbH', 'Muster & Söhne GmbH'],
    ['DIAG', 'er hat eine Herzinsuffizienz', 'Herzinsuffizienz'],
    ['NAT', 'ihre syrischen Papiere', 'syrischen'],
    ['LANG', 'er spricht Tigrinya', 'Tigrinya'],
    ['LOC', 'Termin beim Jobcenter Soest', 'Soest'],
    ['DATE', 'seit Ende März 2026', 'Ende März 2026'],
  ])('find %s: %s', (type, text, words) => {
    expect(found(text)).toContainEqual([type, words]);
  });

  it.each([
    'Das Jobcenter verweist auf die Ausländerbehörde, diese auf das BAMF.',
    'Nach § 25 Abs. 5 AufenthG und § 7 SGB II besteht ein Anspruch.',
    'Die Familie kam ohne Termin, Frau A. und Mutter B haben gewartet.',
    'Herr des Verfahrens ist die Bezirksregierung.',
    'Der Integrationskurs endet mit B1, danach folgt der Berufssprachkurs.',
    'Erste Zahlung im letzten Monat, danach 85 Euro und 12.000 Euro Schulden.',
    'Abholzeit um 12 Uhr; der Kurs endet um 12.45 Uhr.',
    'Das Kind ist krank, der Vater arbeitet, die Mutter lernt.',
    'Der Weg zum Amt ist weit, in der Lage ist niemand, das Essen fehlt.',
  ])('leave alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('lower the confidence of a wrong check digit, and find it all the same', () => {
    const sure = (text: string) => findAll(text, layers)[0]?.confidence ?? 0;
    expect(sure('DE89 3704 0044 0532 0130 00')).toBeGreaterThan(sure('DE88 3704 0044 0532 0130 00'));
    expect(sure('DE88 3704 0044 0532 0130 00')).toBeGreaterThan(0);
  });

  it('give valid places for any text', () => {
    assert(
      property(string({ unit: 'binary' }), constantFrom('Frau ', 'geb. ', 'Tel. ', 'Az. ', ''), (words, lead) => {
        const { text } = asMeant(lead + words);
        for (const finder of ruleFinders())
          for (const { start, end, confidence } of finder(text)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(confidence).toBeGreaterThan(0);
          }
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    'x',
    'x@',
    'A.',
    'A-',
    'Aa ',
    '0171 ',
    '1.',
    '1/',
    'Az ',
    'BG-Nummer ',
    'www.',
    '<',
    ' ',
    '\n',
    'Frau ',
    'Mutter: ',
    'Aa, ',
    'null ',
    'a_',
    ';',
    '.',
    '-',
    'am 1. ',
    'in ',
    'St. ',
    'Aa-',
    'Aa & ',
  ])('come to an end on twenty thousand signs of %j', (sign) => {
    const text = sign.repeat(20_000 / sign.length);
    for (const finder of [...ruleFinders(), mustStay]) expect(finder(text).length).toBeGreaterThanOrEqual(0);
  });
});
