import { describe, expect, it } from '@jest/globals';

import { remaining } from './remaining.js';

describe('what remains', () => {
  it.each([
    [725_000, '12:05', false],
    [3_725_000, '1:02:05', false],
    [9_000, '0:09', false],
    [0, '0:00', false],
    [-40_000, '+0:40', true],
  ])('of %i ms reads %s', (left, text, over) => {
    expect(remaining(1_000_000 + left, 1_000_000)).toEqual({ text, over });
  });
});
