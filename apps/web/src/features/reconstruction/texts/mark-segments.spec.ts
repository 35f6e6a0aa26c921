import { describe, expect, it } from '@jest/globals';

import { segments, type PlacedMark } from './mark-segments.js';

const mark = (id: string, start: number, end: number): PlacedMark => ({ id, start, end, kind: 'other' });
const seen = (length: number, marks: readonly PlacedMark[]) =>
  segments(length, marks).map(({ start, end, marks: over, ending }) => [
    start,
    end,
    over.map(({ id }) => id).join(''),
    ending.map(({ id }) => id).join(''),
  ]);

describe('segments', () => {
  it.each([
    ['an unmarked text', 10, [], [[0, 10, '', '']]],
    ['an empty text', 0, [mark('a', 0, 3)], []],
    [
      'one mark',
      10,
      [mark('a', 2, 5)],
      [
        [0, 2, '', ''],
        [2, 5, 'a', 'a'],
        [5, 10, '', ''],
      ],
    ],
    [
      'marks that overlap',
      10,
      [mark('a', 2, 6), mark('b', 4, 8)],
      [
        [0, 2, '', ''],
        [2, 4, 'a', ''],
        [4, 6, 'ab', 'a'],
        [6, 8, 'b', 'b'],
        [8, 10, '', ''],
      ],
    ],
    ['the same place marked twice', 4, [mark('a', 0, 4), mark('b', 0, 4)], [[0, 4, 'ab', 'ab']]],
    [
      'a mark that reaches beyond',
      4,
      [mark('a', 2, 99)],
      [
        [0, 2, '', ''],
        [2, 4, 'a', 'a'],
      ],
    ],
    ['a mark wholly beyond', 4, [mark('a', 9, 12)], [[0, 4, '', '']]],
  ] as const)('of %s', (_case, length, marks, expected) => {
    expect(seen(length, marks)).toEqual(expected);
  });
});
