import { describe, expect, it } from '@jest/globals';

import { growingPause } from './growing-pause.js';

describe('the pause before the next attempt', () => {
  it('grows, up to a quarter of a minute', () => {
    const longest = [0, 1, 2, 3, 20].map((attempt) => growingPause(attempt, () => 1));
    expect(longest).toEqual([100, 200, 400, 800, 15_000]);
  });

  it('is never the same for everybody, and never nothing', () => {
    expect(growingPause(3, () => 0)).toBe(400);
    expect(growingPause(3, () => 0.5)).toBe(600);
  });
});
