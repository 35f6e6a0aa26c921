import { describe, expect, it } from '@jest/globals';

import { checkNotPutOff, checkUnresolved } from './resolve.js';

const before = [
  { pointNumber: 1, outcome: 'adjourned' },
  { pointNumber: 2, outcome: 'adopted' },
] as const;

describe('what was adjourned', () => {
  it.each([
    ['is taken up again while the meeting runs', 'running', [{ pointNumber: 1, outcome: 'adjourned' }], 'yes'],
    ['waits for another meeting', 'closed', [{ pointNumber: 1, outcome: 'adjourned' }], 'ADJOURNED_HERE'],
    ['waits for another one as a whole', 'closed', [{ pointNumber: null, outcome: 'adjourned' }], 'ADJOURNED_HERE'],
    ['keeps no other point', 'closed', [{ pointNumber: 2, outcome: 'adjourned' }], 'yes'],
  ] as const)('%s', (_, state, resolutions, code) => {
    const checked = checkNotPutOff([{ pointNumber: 1 }], { state, resolutions });
    expect(checked.ok ? 'yes' : checked.refusal.code).toBe(code);
  });
});

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
