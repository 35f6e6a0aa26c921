import { describe, expect, it } from '@jest/globals';

import { usualLegalSphere } from './usual-legal-sphere.js';

describe('the usual legal sphere', () => {
  it.each([
    ['jobcenter', 'sgb2'],
    ['auslaenderbehoerde', 'aufenthg'],
    ['jugendamt', 'sgb8'],
    ['sozialamt', null],
    ['employer', null],
  ] as const)('of %s is %s', (type, sphere) => {
    expect(usualLegalSphere(type)).toBe(sphere);
  });
});
