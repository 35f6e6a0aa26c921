import { describe, expect, it } from '@jest/globals';
import { assert, constantFrom, oneof, property, string } from 'fast-check';

import { tokenLines } from './tokens.js';

const words = (text: string) => tokenLines(text).map((line) => line.map(({ word }) => word));

describe('the words of a text', () => {
  it.each([
    ['Frau Özdemir-Kaya kam.', [['Frau', 'Özdemir-Kaya', 'kam', '.']]],
    ["O'Neill und al-Sayed", [["O'Neill", 'und', 'al-Sayed']]],
    [
      'Name: Vera\nTel.: 0171',
      [
        ['Name', ':', 'Vera'],
        ['Tel', '.:', '0171'],
      ].map((line) => line.flatMap((one) => (one === '.:' ? ['.', ':'] : [one]))),
    ],
    ['Weg ........ 3', [['Weg', '........', '3']]],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('hold every letter and digit once, where it stands', () => {
    const any = oneof(
      string({ unit: 'binary' }),
      string({ unit: constantFrom('A', 'b', '7', '-', '’', ' ', '\n', '.', 'ß', '😀', '\u0308') }),
    );
    assert(
      property(any, (text) => {
        const tokens = tokenLines(text).flat();
        let before = 0;
        const held = new Set<number>();
        for (const { start, end, word } of tokens) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(text.slice(start, end)).toBe(word);
          for (let at = start; at < end; at += 1) held.add(at);
          before = end;
        }
        for (const { 0: sign, index } of text.matchAll(/[\p{L}\p{N}]/gu))
          for (let at = index; at < index + sign.length; at += 1) expect(held.has(at)).toBe(true);
      }),
    );
  });

  it('come in pieces where a line is very long', () => {
    const lines = tokenLines('Wort '.repeat(20_000));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(600);
    expect(lines.flat()).toHaveLength(20_000);
  });
});
