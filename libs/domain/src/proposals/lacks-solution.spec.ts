import { describe, expect, it } from '@jest/globals';

import { lacksSolution } from './lacks-solution.js';

describe('a proposal', () => {
  it.each([
    ['', true],
    ['\n \u200b', true],
    ['****', true],
    ['Ein Pool.', false],
  ])('whose solution is %j lacks one: %s', (solution, lacks) => {
    expect(lacksSolution({ solution })).toBe(lacks);
  });
});
