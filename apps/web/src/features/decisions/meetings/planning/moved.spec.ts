import { describe, expect, it } from '@jest/globals';

import { moved } from './moved.js';

describe('an item that is moved', () => {
  const things = ['a', 'b', 'c'].map((id) => ({ id }));

  it.each([
    ['down', 'a', 1, ['b', 'a', 'c']],
    ['up', 'c', -1, ['a', 'c', 'b']],
    ['not above the first', 'a', -1, ['a', 'b', 'c']],
    ['not below the last', 'c', 1, ['a', 'b', 'c']],
    ['nowhere when it was taken off', 'd', -1, ['a', 'b', 'c']],
  ] as const)('goes %s', (_case, which, by, expected) => {
    expect(moved(things, which, by).map(({ id }) => id)).toEqual(expected);
  });
});
