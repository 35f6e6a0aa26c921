import { describe, expect, it } from '@jest/globals';

import { checkUnresolved } from './resolve.js';

const before = [
  { pointNumber: 1, outcome: 'adjourned' },
  { pointNumber: 2, outcome: 'adopted' },
] as const;

describe('an outcome recorded for points', () => {
  it.each([
    ['an open point', [3], before, true],
    ['a point adjourned before', [1], before, true],
    ['a point that has its outcome', [2], before, false],
    ['one of several that has', [1, 2], before, false],
    ['the same point twice', [3, 3], before, false],
    ['an item without points, once', [null], [], true],
    ['an item without points, again', [null], [{ pointNumber: null, outcome: 'noted' }], false],
    ['an item of which a point has its outcome', [null], before, false],
    ['a point of an item that has its outcome', [1], [{ pointNumber: null, outcome: 'rejected' }], false],
    ['a point beside the whole', [3, null], [], false],
    ['an item adjourned before', [null], [{ pointNumber: null, outcome: 'adjourned' }], true],
  ] as const)('is taken or refused: %s', (_, points, recorded, taken) => {
    const asked = points.map((pointNumber) => ({ pointNumber }));
    expect(checkUnresolved(asked, recorded).ok).toBe(taken);
  });
});
