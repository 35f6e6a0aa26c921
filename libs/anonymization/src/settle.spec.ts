import { describe, expect, it } from '@jest/globals';
import { array, assert, constantFrom, nat, property, record } from 'fast-check';

import type { Finding } from './finding.js';
import { settle } from './settle.js';

const finding = (start: number, end: number, more: Partial<Finding> = {}): Finding => ({
  start,
  end,
  type: 'PER',
  confidence: 0.9,
  source: 'model',
  state: 'accepted',
  ...more,
});

describe('settle', () => {
  const text = 'Averbeck GmbH in Werl';

  it('believes the rule before the model, and keeps what the model alone has seen', () => {
    const rule = finding(9, 21, { source: 'rule', type: 'ORG' });
    expect(settle(text, [finding(0, 13), rule])).toEqual([finding(0, 8), rule]);
  });

  it('believes what is accepted before what is to be checked', () => {
    const sure = finding(0, 8);
    expect(settle(text, [finding(0, 8, { source: 'rule', state: 'check' }), sure])).toEqual([sure]);
  });

  it('leaves no signs without a letter or digit behind', () => {
    expect(settle('Anna, Bea', [finding(0, 6), finding(0, 4, { source: 'rule' })])).toEqual([
      finding(0, 4, { source: 'rule' }),
    ]);
  });

  it('overlaps nowhere, and uncovers no letter', () => {
    const words = 'ab cd ef gh ij kl mn op';
    const any = record({ at: nat(words.length - 1), length: nat(8), source: constantFrom('rule', 'model', 'cue') });
    assert(
      property(array(any, { maxLength: 12 }), (given) => {
        const found = given.map(({ at, length, source }) =>
          finding(at, Math.min(words.length, at + length + 1), { source: source as Finding['source'] }),
        );
        const settled = settle(words, found);
        settled.forEach(({ start, end }, place) => {
          expect(start).toBeGreaterThanOrEqual(settled[place - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
        });
        const covers = (list: readonly Finding[], at: number) => list.some(({ start, end }) => start <= at && at < end);
        for (let at = 0; at < words.length; at += 1)
          if (words[at] !== ' ') expect(covers(settled, at)).toBe(covers(found, at));
      }),
    );
  });
});
