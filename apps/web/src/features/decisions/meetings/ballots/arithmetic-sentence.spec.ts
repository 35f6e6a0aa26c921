import { describe, expect, it } from '@jest/globals';
import type { MajorityRule } from '@systemblick/domain/people/rules-of-procedure';

import type { Translate } from '#shared/texts/text-key.js';
import type { Ballot } from '../meeting.document.js';
import { arithmeticSentence } from './arithmetic-sentence.js';

type Result = NonNullable<Ballot['result']>;
const result = (over: Partial<Result>): Result => ({
  yes: 5,
  no: 3,
  abstain: 0,
  invalid: 0,
  cast: 8,
  counted: 8,
  entitled: 9,
  present: 8,
  presentAtClose: null,
  notVoted: 1,
  neededYes: 4,
  outcome: 'adopted',
  ...over,
});
const keys: Translate = (key) => key.replace('meetings.arithmetic.', '');

describe('the sentence that explains a result', () => {
  it.each<[string, MajorityRule, Partial<Result>, string]>([
    ['a simple majority', 'simple', {}, 'simpleAdopted'],
    ['a tie', 'simple', { yes: 4, no: 4, outcome: 'rejected' }, 'simpleTie'],
    ['a majority against', 'simple', { yes: 2, no: 4, outcome: 'rejected' }, 'simpleRejected'],
    ['abstentions, which count for no rule', 'simple', { abstain: 1 }, 'simpleAdopted abstentions'],
    ['two thirds', 'twoThirdsOfCast', { outcome: 'rejected' }, 'twoThirdsOfCastRejected'],
    ['an objection', 'consent', { no: 1, abstain: 2, outcome: 'rejected' }, 'consentRejected'],
    ['too few answers', 'simple', { abstain: 1, outcome: 'noQuorum' }, 'noQuorum'],
  ])('knows %s', (_case, rule, over, expected) => {
    expect(arithmeticSentence(keys, rule, result(over))).toBe(expected);
  });
});
