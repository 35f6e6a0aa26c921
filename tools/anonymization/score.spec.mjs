import { describe, expect, it } from '@jest/globals';

import { fromMarks } from './corpus.mjs';
import { score, wilson } from './score.mjs';

const texts = fromMarks('Frau [[PER:Anna Averbeck]] wohnt in [[LOC:Werl]], Kurs B1.');
const scored = (...found) =>
  score(texts, (text) =>
    found.map(([words, type = 'PER']) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      type,
    })),
  );

describe('score', () => {
  it('counts a span that is covered by two, of whatever type', () => {
    const { direct, quasi, precision, falseRuns } = scored(['Anna', 'ORG'], ['Averbeck'], ['Werl', 'PER']);
    expect([direct.share, quasi.share, precision.share, falseRuns]).toEqual([1, 1, 1, 0]);
    // Without a letter between them they are one.
    expect(precision.all).toBe(2);
  });

  it('counts none of which a letter is left', () => {
    const { direct, missed } = scored(['Anna Averbec']);
    expect([direct.share, missed.map(({ words }) => words)]).toEqual([0, ['Anna Averbeck', 'Werl']]);
  });

  it('counts what touches nothing as false', () => {
    const { precision, falseRuns } = scored(['Anna Averbeck'], ['Kurs']);
    expect([precision.share, falseRuns]).toEqual([0.5, 1]);
  });

  it('tells how sure a share is', () => {
    // Newcombe 1998, Statistics in Medicine 17, table I: 81 of 263.
    expect(wilson(81, 263).map((share) => share.toFixed(4))).toEqual(['0.2553', '0.3662']);
  });
});
