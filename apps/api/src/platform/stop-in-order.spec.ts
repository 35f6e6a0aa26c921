import { describe, expect, it } from '@jest/globals';

import { Patience } from './stop-in-order.js';

describe('patience when stopping', () => {
  it('is one for all parts together, and the last has what is kept for it', () => {
    let now = 5000;
    const patience = new Patience(10_000, () => now);
    expect(patience.left(0.3)).toBe(7000);
    now += 7000;
    expect([patience.left(0.3), patience.left()]).toEqual([0, 3000]);
    now += 60_000;
    expect(patience.left()).toBe(0);
  });
});
