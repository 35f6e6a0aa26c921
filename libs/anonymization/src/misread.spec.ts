import { describe, expect, it } from '@jest/globals';
import { assert, property, string } from 'fast-check';

import { misread } from './misread.js';

describe('what a scanner misread', () => {
  it.each([
    ['geb. l3.O6.l972', 'geb. 13.06.1972'],
    ['Ol71 55 OO 12', '0171 55 00 12'],
    ['PLZ 594O2', 'PLZ 59402'],
    ['die F1orist1n', 'die Floristln'],
    ['Dachdecker1ehre', 'Dachdeckerlehre'],
    ['N0wak', 'Nowak'],
  ])('is read as it stood there: %s', (scanned, meant) => {
    expect(misread(scanned)).toBe(meant);
  });

  it.each(['B1-Kurs', '§ 24 II SGB II', 'Zimmer 12', 'YC91LK03V', 'Ol und Il', 'Klasse 10b', '30 l Wasser', '3 Iren'])(
    'does not touch: %s',
    (text) => {
      expect(misread(text)).toBe(text);
    },
  );

  it('keeps every place', () => {
    assert(property(string({ unit: 'binary' }), (text) => misread(text).length === text.length));
  });
});
