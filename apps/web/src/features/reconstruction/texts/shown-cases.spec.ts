import { describe, expect, it } from '@jest/globals';

import { toggled } from './shown-cases.js';

describe('choosing cases', () => {
  it.each([
    ['adds one', ['a'], 'b', 3, ['a', 'b']],
    ['puts one away', ['a', 'b'], 'a', 3, ['b']],
    ['keeps the last one', ['a'], 'a', 3, ['a']],
    ['makes room for a fourth', ['a', 'b', 'c'], 'd', 3, ['b', 'c', 'd']],
    ['shows one at a time on a phone', ['a', 'b'], 'c', 1, ['c']],
  ])('%s', (_case, shown, chosen, room, expected) => {
    expect(toggled(shown, chosen, room)).toEqual(expected);
  });
});
