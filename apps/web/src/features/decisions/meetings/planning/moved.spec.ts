import { describe, expect, it } from '@jest/globals';

import { moved } from './moved.js';

describe('an item that is moved', () => {
  it.each([
    ['down', 0, 1, ['b', 'a', 'c']],
    ['up', 2, -1, ['a', 'c', 'b']],
    ['not above the first', 0, -1, ['a', 'b', 'c']],
    ['not below the last', 2, 1, ['a', 'b', 'c']],
  ] as const)('goes %s', (_case, place, by, expected) => {
    expect(moved(['a', 'b', 'c'], place, by)).toEqual(expected);
  });
});
