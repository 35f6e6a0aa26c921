import { describe, expect, it } from '@jest/globals';

import { informationMissing } from './information-missing.js';

describe('what is still to be said about the client', () => {
  it.each([
    ['whether they know', { kind: '', on: '', legalBasis: '' }, 'kind'],
    ['since when', { kind: 'consented', on: '', legalBasis: '' }, 'on'],
    ['since when, before on what it rests', { kind: 'waived', on: '', legalBasis: '' }, 'on'],
    ['on what a waiver rests', { kind: 'waived', on: '2026-03-02', legalBasis: ' ' }, 'legalBasis'],
    ['nothing of a waiver', { kind: 'waived', on: '2026-03-02', legalBasis: 'SGB X' }, undefined],
    ['nothing of a consent', { kind: 'informed', on: '2026-03-02', legalBasis: '' }, undefined],
  ] as const)('%s', (_what, information, missing) => {
    expect(informationMissing(information)).toBe(missing);
  });
});
