import { describe, expect, it } from '@jest/globals';

import { dotsLeft, toInput } from './dots.js';

const given = new Map([
  ['a', 2],
  ['b', 0],
  ['c', 1],
]);

describe('the dots of one person', () => {
  it('are taken from the budget', () => expect(dotsLeft(5, given)).toBe(2));
  it('are sent without the themes that got none', () =>
    expect(toInput(given)).toEqual([
      { themeId: 'a', dots: 2 },
      { themeId: 'c', dots: 1 },
    ]));
});
