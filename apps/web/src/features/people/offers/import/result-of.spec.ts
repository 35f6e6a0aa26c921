import { describe, expect, it } from '@jest/globals';

import { resultOf } from './result-of.js';

const taken = [{ line: 2, name: 'Kurs', outcome: 'added' }] as const;
const refused = [{ line: 3, name: 'Kurs', why: 'Name: Bitte füllen Sie dieses Feld aus.' }];
const done = { phase: 'done', taken: [], refused: [], unchanged: 0 } as const;

describe('what an import says first', () => {
  it.each([
    ['nothing was in it', done, 'empty'],
    ['nothing was taken', { ...done, refused }, 'none'],
    ['something was taken', { ...done, taken, refused }, 'some'],
    ['the rest is as it was', { ...done, unchanged: 1, refused }, 'some'],
    ['everything is as it was', { ...done, unchanged: 3 }, 'unchanged'],
    ['everything was taken', { ...done, taken, unchanged: 1 }, 'all'],
    ['it stopped', { ...done, phase: 'stopped', taken }, 'stopped'],
    ['it broke', { ...done, phase: 'failed', taken }, 'failed'],
  ] as const)('where %s', (_, state, said) => {
    expect(resultOf(state)).toBe(said);
  });
});
