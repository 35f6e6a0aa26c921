import { describe, expect, it } from '@jest/globals';
import { assert, constantFrom, property, string } from 'fast-check';

import { leftOver } from './left-over.js';

const found = (result: string, ...originals: readonly string[]) =>
  leftOver(result, originals).map(({ start, end }) => result.slice(start, end));

describe('what is left over', () => {
  it.each([
    ['in small letters', 'gestern kam llugiqi wieder', 'Xhevahire Llugiqi', ['llugiqi']],
    ['in capitals', 'LLUGIQI, X.', 'Xhevahire Llugiqi', ['LLUGIQI']],
    ['without its accents', 'Frau Gunes', 'Güneş', ['Gunes']],
    ['with umlauts written out', 'Frau Mueller', 'Müller', ['Mueller']],
    ['taken apart', 'Frau Mu\u0308ller', 'Müller', ['Mu\u0308ller']],
    ['in the genitive', 'Besniks Schule', 'Besnik', ['Besniks']],
    ['a number in other groups', 'ruf 01 71-55 50 12 3 an', '0171 5550123', ['01 71-55 50 12 3']],
    ['digits of another script', 'Nr. ٠١٧١٥٥٥٠١٢٣', '0171 5550123', ['٠١٧١٥٥٥٠١٢٣']],
  ])('is found %s', (_, result, original, expected) => {
    expect(found(result, original)).toEqual(expected);
  });

  it.each([
    ['a word that only begins alike', 'Der Kochkurs beginnt.', 'Koch'],
    ['small words of a name', 'von der Stelle', 'Vera von der Heide'],
    ['two numbers in a row', 'Seite 01\n71 55 und 50123', '0171 5550123'],
    ['what was replaced', 'Person A rief an, [Telefonnummer].', 'Xhevahire Llugiqi'],
  ])('is not %s', (_, result, original) => {
    expect(found(result, original)).toEqual([]);
  });

  it('stands in the result, in order', () => {
    const unit = constantFrom('Koch', 'koch', ' ', '0171', '5', '-', '\n', 'ü', '😀', '\u200b');
    assert(
      property(string({ unit }), (result) => {
        let before = 0;
        for (const { start, end } of leftOver(result, ['Koch', '0171 5'])) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(result.length);
          before = start;
        }
      }),
    );
  });
});
