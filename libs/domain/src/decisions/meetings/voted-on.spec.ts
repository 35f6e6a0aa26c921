import { describe, expect, it } from '@jest/globals';

import { anId } from '../../kernel/kernel.fixture.js';
import type { Ballot, BallotSubject } from './ballot.js';
import type { ResolutionOutcome } from './resolution.js';
import { besides, checkAsksAnew, checkFollowsVote, checkLeavesTable, checkTakesAlong } from './voted-on.js';

const paperId = anId<'Beschlussvorlage'>('paper-1');
const paper: BallotSubject = { kind: 'paper', paperId };
const points = (...numbers: number[]): BallotSubject => ({ kind: 'points', paperId, numbers });
const motion: BallotSubject = { kind: 'motion' };
const minutes: BallotSubject = { kind: 'minutes', meetingId: anId('meeting-1') };

const closed = (id: string, subject: BallotSubject, minute = 0, outcome = 'rejected') =>
  ({
    id: anId(id),
    subject,
    state: 'closed',
    outcome,
    closedAt: new Date(Date.UTC(2026, 10, 10, 9, minute)),
  }) as Ballot;
const inState = (state: Ballot['state'], subject: BallotSubject) => ({ id: anId(state), subject, state }) as Ballot;
const resolved = (outcome: ResolutionOutcome, pointNumber: number | null = null) => ({ outcome, pointNumber });
const codeOf = (answer: { ok: true } | { ok: false; refusal: { code: string } }) =>
  answer.ok ? 'yes' : answer.refusal.code;

describe('a vote', () => {
  it.each([
    ['on the same point', points(2), [closed('a', points(2))], [], 'ALREADY_VOTED_ON'],
    ['on a point of the paper', points(2), [closed('a', paper)], [], 'ALREADY_VOTED_ON'],
    ['on the paper of a point', paper, [closed('a', points(2))], [], 'ALREADY_VOTED_ON'],
    ['on the same motion in other words', motion, [closed('a', motion)], [], 'ALREADY_VOTED_ON'],
    [
      'on what was voted on and adjourned',
      points(2),
      [closed('a', points(2))],
      [resolved('adjourned')],
      'ALREADY_VOTED_ON',
    ],
    ['on what is being voted on', points(1, 2), [inState('open', points(2, 3))], [], 'BALLOT_UNDER_WAY'],
    ['on what was resolved', points(1, 2), [], [resolved('consensusStated', 2)], 'ALREADY_RESOLVED'],
    ['on the whole of what was resolved in part', paper, [], [resolved('noted', 2)], 'ALREADY_RESOLVED'],
    ['on what was adjourned', points(2), [], [resolved('adjourned', 2)], 'yes'],
    ['on another point', points(1), [closed('a', points(2, 3))], [resolved('adopted', 2)], 'yes'],
    ['on what nobody voted on', points(1), [], [], 'yes'],
    ['on what is only prepared', points(2), [inState('prepared', points(2))], [], 'yes'],
    ['on what was cancelled', points(2), [inState('cancelled', points(2))], [], 'yes'],
    ['on what too few answered', points(2), [closed('a', points(2), 0, 'noQuorum')], [], 'yes'],
    ['beside one on the minutes', motion, [closed('a', minutes)], [], 'yes'],
  ] as const)('%s', (_, subject, ballots, resolutions, code) => {
    expect(codeOf(checkAsksAnew(subject, { ballots, resolutions }))).toBe(code);
  });

  it('does not stand in its own way', () => {
    const standing = { ballots: [inState('open', points(2))], resolutions: [] };
    expect(codeOf(checkAsksAnew(points(2), besides(standing, anId('open'))))).toBe('yes');
  });
});

describe('an outcome of what was voted on', () => {
  const first = closed('a', points(1, 2), 0);
  const second = closed('b', points(2), 10);
  const by = (pointNumber: number | null, id: string | null) => ({
    pointNumber,
    ballotId: id === null ? null : anId<'Ballot'>(id),
  });

  it.each([
    ['by the ballot', by(1, 'a'), [first], 'yes'],
    ['by any other way', by(1, null), [first], 'ALREADY_VOTED_ON'],
    ['of the whole by any other way', by(null, null), [first], 'ALREADY_VOTED_ON'],
    ['of another point', by(3, null), [first], 'yes'],
    ['while the ballot is open', by(2, null), [inState('open', points(2))], 'BALLOT_UNDER_WAY'],
    ['by a ballot while another one is open', by(2, 'a'), [first, inState('open', paper)], 'BALLOT_UNDER_WAY'],
    ['by a ballot that is not of this matter', by(2, 'c'), [first], 'BALLOT_OVERTAKEN'],
    ['by a ballot on what the paper said before', by(2, 'a'), [], 'BALLOT_OVERTAKEN'],
    ['by the earlier of two', by(2, 'a'), [second, first], 'BALLOT_OVERTAKEN'],
    ['by the later of two', by(2, 'b'), [second, first], 'yes'],
  ] as const)('%s', (_, written, ballots, code) => {
    expect(codeOf(checkFollowsVote(written, { ballots, resolutions: [] }))).toBe(code);
  });
});

describe('a paper', () => {
  it.each([
    ['nobody has touched', [], [], 'yes'],
    ['with a prepared vote', [inState('prepared', points(2))], [], 'yes'],
    ['that is being voted on', [inState('open', points(2))], [], 'BALLOT_UNDER_WAY'],
    ['that was voted on', [closed('a', points(2))], [], 'ALREADY_VOTED_ON'],
    ['of which a point is resolved', [], [resolved('adjourned', 1), resolved('noted', 2)], 'ALREADY_RESOLVED'],
    ['that was adjourned', [], [resolved('adjourned', 1), resolved('adjourned', 2)], 'yes'],
  ] as const)('%s leaves the table or stays', (_, ballots, resolutions, code) => {
    expect(codeOf(checkLeavesTable({ ballots, resolutions }))).toBe(code);
  });
});

describe('one point', () => {
  it.each([
    ['referred back, none decided', 'referredBack', [], [resolved('adjourned', 1)], 'yes'],
    ['referred back, another decided', 'referredBack', [], [resolved('consensusStated', 1)], 'PAPER_PARTLY_DECIDED'],
    ['referred back, another voted on', 'referredBack', [closed('a', points(1))], [], 'PAPER_PARTLY_DECIDED'],
    ['referred back, another being voted on', 'referredBack', [inState('open', points(1))], [], 'BALLOT_UNDER_WAY'],
    ['adjourned, another decided', 'adjourned', [], [resolved('adopted', 1)], 'yes'],
    ['withdrawn, another decided', 'withdrawn', [], [resolved('adopted', 1)], 'yes'],
  ] as const)('%s', (_, outcome, ballots, resolutions, code) => {
    expect(codeOf(checkTakesAlong({ outcome }, { ballots, resolutions }))).toBe(code);
  });
});
