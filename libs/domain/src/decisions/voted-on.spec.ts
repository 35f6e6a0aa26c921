import { describe, expect, it } from '@jest/globals';

import { anId } from '../kernel/kernel.fixture.js';
import type { Ballot, BallotSubject } from './ballot.js';
import { checkFollowsVote, checkNotVotedOn } from './voted-on.js';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 10, 9, minute));
const paperId = anId<'Beschlussvorlage'>('paper-1');
const paper: BallotSubject = { kind: 'paper', paperId };
const points = (...numbers: number[]): BallotSubject => ({ kind: 'points', paperId, numbers });
const motion: BallotSubject = { kind: 'motion' };
const minutes: BallotSubject = { kind: 'minutes', meetingId: anId('meeting-1') };

const closed = (id: string, subject: BallotSubject, minute = 0, outcome = 'rejected') =>
  ({ id: anId(id), subject, state: 'closed', outcome, closedAt: at(minute) }) as Ballot;
const prepared = (subject: BallotSubject) => ({ id: anId('waits'), subject, state: 'prepared' }) as Ballot;
const resolved = (outcome: 'adjourned' | 'noted', minute: number, pointNumber: number | null = null) => ({
  outcome,
  pointNumber,
  resolvedAt: at(minute),
});

describe('a vote on what was voted on', () => {
  it.each([
    ['the same point', points(2), [closed('a', points(2))], [], false],
    ['a point of the paper', points(2), [closed('a', paper)], [], false],
    ['the paper of a point', paper, [closed('a', points(2))], [], false],
    ['the same motion in other words', motion, [closed('a', motion)], [], false],
    ['another point', points(1), [closed('a', points(2, 3))], [], true],
    ['what nobody voted on', points(1), [], [], true],
    ['what is only prepared', points(2), [prepared(points(2))], [], true],
    ['what too few answered', points(2), [closed('a', points(2), 0, 'noQuorum')], [], true],
    ['beside a vote on the minutes', motion, [closed('a', minutes)], [], true],
    ['what was adjourned since', points(2), [closed('a', points(2))], [resolved('adjourned', 1)], true],
    ['whose point was adjourned since', points(2), [closed('a', points(2))], [resolved('adjourned', 1, 2)], true],
    ['while another point was adjourned', points(2), [closed('a', points(2))], [resolved('adjourned', 1, 3)], false],
    ['what was adjourned before', points(2), [closed('a', points(2), 5)], [resolved('adjourned', 1)], false],
    ['what was noted since', points(2), [closed('a', points(2))], [resolved('noted', 1)], false],
  ] as const)('is taken or refused: %s', (_, subject, ballots, before, taken) => {
    expect(checkNotVotedOn(subject, ballots, before)).toEqual(
      taken ? { ok: true, value: true } : { ok: false, refusal: { code: 'ALREADY_VOTED_ON' } },
    );
  });
});

describe('an outcome of what was voted on', () => {
  const first = closed('a', points(1, 2), 0);
  const second = closed('b', points(2), 10);
  const by = (pointNumber: number | null, id: string | null, outcome: 'adopted' | 'adjourned' | 'noted' = 'adopted') =>
    ({ pointNumber, ballotId: id === null ? null : anId<'Ballot'>(id), outcome }) as const;

  it.each([
    ['by the ballot', by(1, 'a'), [first], [], null],
    ['by consensus instead', by(1, null), [first], [], 'ALREADY_VOTED_ON'],
    ['by taking note instead', by(2, null, 'noted'), [first], [], 'ALREADY_VOTED_ON'],
    ['of the whole instead', by(null, null), [first], [], 'ALREADY_VOTED_ON'],
    ['of another point', by(3, null), [first], [], null],
    ['adjourned', by(1, null, 'adjourned'), [first], [], null],
    ['by a ballot before the adjournment', by(1, 'a'), [first], [resolved('adjourned', 1)], 'BALLOT_OVERTAKEN'],
    ['by consensus after the adjournment', by(1, null), [first], [resolved('adjourned', 1)], null],
    ['by the earlier of two', by(2, 'a'), [second, first], [], 'BALLOT_OVERTAKEN'],
    ['by the later of two', by(2, 'b'), [second, first], [], null],
  ] as const)('is taken or refused: %s', (_, resolution, ballots, before, code) => {
    expect(checkFollowsVote(resolution, ballots, before)).toEqual(
      code === null ? { ok: true, value: true } : { ok: false, refusal: { code } },
    );
  });
});
