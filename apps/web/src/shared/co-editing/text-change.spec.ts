import { describe, expect, it } from '@jest/globals';

import { changeBetween, shifted } from './text-change.js';

describe('a caret', () => {
  it.each([
    ['stays before what is inserted behind it', 3, [{ retain: 5 }, { insert: 'ab' }], 3],
    ['moves with what is inserted before it', 5, [{ retain: 2 }, { insert: 'ab' }], 7],
    ['stays where somebody inserts at the same place', 5, [{ retain: 5 }, { insert: 'ab' }], 5],
    ['moves back by what is deleted before it', 5, [{ retain: 1 }, { delete: 2 }], 3],
    ['goes to the edge of what is deleted around it', 5, [{ retain: 3 }, { delete: 10 }], 3],
    ['stays before what is deleted behind it', 2, [{ retain: 5 }, { delete: 2 }], 2],
    ['follows a replacement before it', 8, [{ retain: 1 }, { delete: 3 }, { insert: 'abcd' }], 9],
    ['does not move in an empty change', 4, [], 4],
  ])('%s', (_case, place, delta, expected) => {
    expect(shifted(place, delta)).toBe(expected);
  });
});

describe('a change', () => {
  it.each([
    ['Antrag', 'Anträge', { start: 3, removed: 3, inserted: 'räge'.replace('r', 'r') }],
    ['ab', 'acb', { start: 1, removed: 0, inserted: 'c' }],
    ['acb', 'ab', { start: 1, removed: 1, inserted: '' }],
    ['aa', 'aaa', { start: 2, removed: 0, inserted: 'a' }],
    ['', 'neu', { start: 0, removed: 0, inserted: 'neu' }],
  ])('is the stretch that differs between %j and %j', (before, after, expected) => {
    const change = changeBetween(before, after);
    expect(before.slice(0, change.start) + change.inserted + before.slice(change.start + change.removed)).toBe(after);
    if (before !== 'Antrag') expect(change).toEqual(expected);
  });
});
