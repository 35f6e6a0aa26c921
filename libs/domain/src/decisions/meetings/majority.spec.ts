import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { majorityRules, type MajorityRule } from '../../people/rules-of-procedure.js';
import { aClosedBallot } from '../decisions.fixture.js';
import { quorumOf } from './electorate.js';
import { arithmetic, cast, decide, neededYes } from './majority.js';

const tally = (yes: number, no: number, abstain = 0, invalid = 0) => ({ yes, no, abstain, invalid });

describe('decide', () => {
  it.each<[MajorityRule, number, number, number, number, 'adopted' | 'rejected']>([
    ['simple', 1, 0, 0, 9, 'adopted'],
    ['simple', 4, 4, 0, 9, 'rejected'],
    ['simple', 2, 1, 6, 9, 'adopted'],
    ['simple', 0, 0, 9, 9, 'rejected'],
    ['absoluteOfEntitled', 5, 0, 0, 9, 'adopted'],
    ['absoluteOfEntitled', 4, 0, 5, 9, 'rejected'],
    ['absoluteOfEntitled', 4, 4, 0, 8, 'rejected'],
    ['absoluteOfEntitled', 5, 3, 0, 8, 'adopted'],
    ['twoThirdsOfCast', 2, 1, 6, 9, 'adopted'],
    ['twoThirdsOfCast', 3, 2, 4, 9, 'rejected'],
    ['twoThirdsOfCast', 4, 2, 0, 9, 'adopted'],
    ['twoThirdsOfCast', 0, 0, 5, 9, 'rejected'],
    ['twoThirdsOfEntitled', 6, 3, 0, 9, 'adopted'],
    ['twoThirdsOfEntitled', 5, 0, 0, 9, 'rejected'],
    ['twoThirdsOfEntitled', 6, 0, 0, 10, 'rejected'],
    ['twoThirdsOfEntitled', 7, 3, 0, 10, 'adopted'],
    ['unanimityOfCast', 5, 0, 4, 9, 'adopted'],
    ['unanimityOfCast', 8, 1, 0, 9, 'rejected'],
    ['unanimityOfCast', 0, 0, 3, 9, 'rejected'],
    ['consent', 0, 0, 3, 9, 'adopted'],
    ['consent', 8, 1, 0, 9, 'rejected'],
    ['consent', 0, 0, 0, 9, 'rejected'],
  ])('%s with %i yes, %i no, %i abstained of %i: %s', (rule, yes, no, abstain, entitled, outcome) => {
    expect(decide(rule, tally(yes, no, abstain), entitled)).toBe(outcome);
  });

  const numbers = fc.record({
    rule: fc.constantFrom(...majorityRules),
    yes: fc.nat(12),
    no: fc.nat(12),
    abstain: fc.nat(6),
    invalid: fc.nat(3),
    absent: fc.nat(6),
  });

  it('rejects a tie under every rule', () => {
    fc.assert(
      fc.property(numbers, ({ rule, yes, abstain, invalid, absent }) => {
        fc.pre(rule !== 'consent' || yes > 0);
        const tied = tally(yes, yes, abstain, invalid);
        expect(decide(rule, tied, cast(tied) + absent)).toBe('rejected');
      }),
    );
  });

  it('is not moved by abstentions and invalid votes that leave the entitled as they are', () => {
    fc.assert(
      fc.property(numbers, ({ rule, yes, no, abstain, invalid, absent }) => {
        fc.pre(rule !== 'consent' || yes + no > 0);
        const entitled = yes + no + abstain + invalid + absent;
        expect(decide(rule, tally(yes, no, abstain, invalid), entitled)).toBe(decide(rule, tally(yes, no), entitled));
      }),
    );
  });

  it('never turns to the worse by one more yes instead of no', () => {
    fc.assert(
      fc.property(numbers, ({ rule, yes, no, abstain, absent }) => {
        fc.pre(no > 0);
        const entitled = yes + no + abstain + absent;
        if (decide(rule, tally(yes, no, abstain), entitled) === 'adopted')
          expect(decide(rule, tally(yes + 1, no - 1, abstain), entitled)).toBe('adopted');
      }),
    );
  });

  it('adopts exactly from the yes votes it says are needed', () => {
    fc.assert(
      fc.property(numbers, ({ rule, yes, no, abstain, absent }) => {
        fc.pre(rule !== 'consent');
        const entitled = yes + no + abstain + absent;
        const needed = neededYes(rule, tally(yes, no, abstain), entitled);
        expect(decide(rule, tally(yes, no, abstain), entitled)).toBe(yes >= needed ? 'adopted' : 'rejected');
      }),
    );
  });
});

describe('the arithmetic', () => {
  it('has every number of the sentence', () => {
    const ballot = aClosedBallot({ tally: tally(6, 0, 1), entitled: 9, present: 8 });
    expect(arithmetic(ballot)).toEqual({
      ...tally(6, 0, 1),
      rule: 'simple',
      cast: 7,
      counted: 6,
      entitled: 9,
      present: 8,
      presentAtClose: null,
      notVoted: 1,
      neededYes: 1,
      outcome: 'adopted',
    });
  });

  it.each([
    [{ kind: 'none' } as const, 9, 0],
    [{ kind: 'moreThanHalfOfSeats' } as const, 9, 5],
    [{ kind: 'moreThanHalfOfSeats' } as const, 8, 5],
    [{ kind: 'moreThanHalfOfSeats' } as const, 1, 1],
    [{ kind: 'number', count: 5 } as const, 9, 5],
  ])('has a quorum: %p of %i seats is %i', (quorum, seats, needed) => {
    expect(quorumOf(quorum, seats)).toBe(needed);
  });
});
