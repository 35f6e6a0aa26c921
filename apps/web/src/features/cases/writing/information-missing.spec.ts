import { describe, expect, it } from '@jest/globals';

import { informationMissing, isSavedBesides } from './information-missing.js';

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

describe('everything but what is said about the client', () => {
  it.each([
    ['is saved where only that is not', { information: { kind: true, on: false } }, true],
    ['is saved where nothing is written', {}, true],
    ['is not, with a title', { information: { kind: true }, title: true }, false],
    ['is not, with one of its sections', { sections: { planning: true, linking: false } }, false],
    ['is not, with a station', { stations: [{ sought: true }] }, false],
  ])('%s', (_what, dirty, saved) => {
    expect(isSavedBesides(dirty)).toBe(saved);
  });
});
