import { describe, expect, it } from '@jest/globals';
import { assert, constantFrom, oneof, property, string } from 'fast-check';

import { asMeant } from './as-meant.js';

/** Any text at all, and what hides more often than chance would have it. */
const anyText = oneof(
  string({ unit: 'binary' }),
  string({
    unit: constantFrom(
      'a',
      '7',
      ' ',
      '\u0308',
      '\u034f',
      '\u200b',
      '\u0660',
      '\uff17',
      '\ud800',
      '\udc00',
      '\u0000',
      'ﷺ',
      '𝟕',
    ),
  }),
);

describe('asMeant', () => {
  it('knows of every sign where it stands in the text, in order', () => {
    assert(
      property(anyText, (text) => {
        const { text: plain, written } = asMeant(text);
        let before = 0;
        for (let at = 0; at < plain.length; at += 1) {
          const { start, end } = written({ start: at, end: at + 1 });
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = start;
        }
      }),
    );
  });

  it.each([
    ['letters taken apart', 'Mu\u0308ller', 'Müller'],
    ['digits of Arabic, Persian and Devanagari', '٠١٩ ۰۱۹ ०१९', '019 019 019'],
    ['full width', 'Ａ７', 'A7'],
    ['what nobody sees', 'a\u00ad\u200b\u034fb', 'ab'],
    ['half of a pair', '\ud800a', '\ud800a'],
  ])('reads %s', (_, text, plain) => {
    expect(asMeant(text).text).toBe(plain);
  });

  it('comes to an end on a heap of marks', () => {
    expect(asMeant(`a${'\u0308'.repeat(60_000)}`).text.length).toBeGreaterThan(0);
  });
});
