import { describe, expect, it } from '@jest/globals';

import { betaBelow, betaQuantile } from './beta.js';

describe('the beta distribution', () => {
  it.each([
    // Of whole numbers it is a sum of binomials: P(X ≥ 2 of 3) at one half.
    [0.5, 2, 2, 0.5],
    [0.25, 1, 1, 0.25],
    [0.25, 1, 3, 1 - 0.75 ** 3],
    [0.25, 3, 1, 0.25 ** 3],
    [0.3, 2, 3, 0.3483],
    // The arcsine law.
    [0.2, 0.5, 0.5, (2 / Math.PI) * Math.asin(Math.sqrt(0.2))],
  ])('below %d of (%d, %d) lies %d', (x, a, b, share) => {
    expect(betaBelow(x, a, b)).toBeCloseTo(share, 10);
    expect(betaQuantile(share, a, b)).toBeCloseTo(x, 10);
  });

  it('knows the bounds of Clopper and Pearson (1934, Biometrika 26): 8 of 10, one-sided 95 %', () => {
    expect(betaQuantile(0.05, 8, 3)).toBeCloseTo(0.4931, 4);
  });
});
