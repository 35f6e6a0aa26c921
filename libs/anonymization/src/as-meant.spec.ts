import { describe, expect, it } from '@jest/globals';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';

import { asMeant } from './as-meant.js';

describe('asMeant', () => {
  it.each([
    ['no-break and thin spaces', '0171\u00a0555\u2009012', '0171 555 012'],
    ['soft and non-breaking hyphens', 'Lip\u00adpe\u2011Ring', 'Lippe-Ring'],
    ['nothing of width', '01\u200b71\u2060 5\ufeff5', '0171 55'],
    ['full width', '０１７１＠', '0171@'],
    ['Arabic digits', '٠١٧١', '0171'],
    ['Persian digits', '۰۱۷۹', '0179'],
    ['digits of Devanagari', '०१७९', '0179'],
    ['digits of mathematics', '𝟎𝟏𝟕', '017'],
    ['letters and their accents', 'Mu\u0308ller, S\u030cenay', 'Müller, Šenay'],
    ['an accent after something unseen', 'u\u034f\u0308', 'ü'],
    ['dashes', '0171–55—5\u22121', '0171-55-5-1'],
    ['a stroke of fractions', '12\u2044345', '12/345'],
    ['ligatures', 'Ofﬁce', 'Office'],
    ['ends of lines', 'a\u2028b\fc', 'a\nb\nc'],
  ])('reads %s', (_what, written, meant) => {
    expect(asMeant(written).text).toBe(meant);
  });

  it('says where it stood', () => {
    const text = 'Frau\u202fMu\u0308l\u00adler kam';
    const { text: plain, written } = asMeant(text);
    const start = plain.indexOf('Müller');
    const place = written({ start, end: start + 6 });
    expect(text.slice(place.start, place.end)).toBe('Mu\u0308l\u00adler');
  });

  it('leaves usual text as it is', () => {
    const place = { start: 3, end: 5 };
    expect(asMeant('Über 12.').written(place)).toBe(place);
  });

  const strange = constantFrom(
    ...'\0\u00ad\u200b\u202e\u034f\u0308\u0301\u00a0\u2009\u2011\ud800\udc00ﬁ٣۴५０אش',
    '𝟎',
    '🏳️‍🌈',
    'a',
    '7',
    '\n',
  );
  const any = array(oneof(string({ unit: 'binary' }), strange), { maxLength: 40 }).map((parts) => parts.join(''));

  it('has every place valid, ascending, and exactly over what is meant', () => {
    assert(
      property(any, (text) => {
        const { text: plain, written } = asMeant(text);
        const places = Array.from(plain, (_, at) => written({ start: at, end: at + 1 })).slice(0, plain.length);
        places.forEach(({ start, end }, at) => {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(places[at - 1]?.start ?? 0);
          expect(end).toBeLessThanOrEqual(text.length);
          // One unit of the plain text comes from its own sign of the written one, or shares all of it.
          const before = places[at - 1];
          if (before && before.start !== start) expect(start).toBeGreaterThanOrEqual(before.end);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('means the same, read a second time', () => {
    assert(
      property(any, (text) => {
        const once = asMeant(text).text;
        const covered = asMeant(text).written({ start: 0, end: once.length });
        expect(once === '' ? '' : asMeant(text.slice(covered.start, covered.end)).text).toBe(once);
      }),
    );
  });

  it.each(['\u0308', 'a\u0308\u0316', '\u200b', '\ud800', '٣'])('comes to an end on sixty thousand of %j', (sign) => {
    expect(asMeant(sign.repeat(60_000)).text.length).toBeLessThanOrEqual(60_000 * sign.length);
  });
});
