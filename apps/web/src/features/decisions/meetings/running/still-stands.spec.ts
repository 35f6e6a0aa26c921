import { describe, expect, it } from '@jest/globals';

import type { Item, Meeting } from '../meeting.document.js';
import type { ChairMove } from './chair-dialog.js';
import { stillStands } from './still-stands.js';

const meeting = (state: string, over: Partial<Meeting> = {}) =>
  ({
    state: 'running',
    ballots: [{ id: 'b', itemId: 'one', state, result: { outcome: 'adopted' } }],
    resolutions: [],
    ...over,
  }) as unknown as Meeting;
const item = (id = 'one') => ({ id }) as Item;
const announced = { resolutions: [{ ballotId: 'b' }] } as unknown as Partial<Meeting>;
const onBallot = (kind: 'openBallot' | 'openChallenged' | 'closeBallot' | 'cancelBallot' | 'count' | 'announce') =>
  ({ kind, ballotId: 'b' }) as const;

describe('what a window of the chair was opened for', () => {
  it.each<[string, ChairMove, Meeting, Item, boolean]>([
    ['a ballot to close, still open', onBallot('closeBallot'), meeting('open'), item(), true],
    ['a ballot to close, closed elsewhere', onBallot('closeBallot'), meeting('closed'), item(), false],
    ['a ballot to cancel, closed elsewhere', onBallot('cancelBallot'), meeting('closed'), item(), false],
    ['a ballot to open, opened elsewhere', onBallot('openBallot'), meeting('open'), item(), false],
    ['a quorum to check, still prepared', onBallot('openChallenged'), meeting('prepared'), item(), true],
    ['votes to count, cancelled elsewhere', onBallot('count'), meeting('cancelled'), item(), false],
    ['a result to announce', onBallot('announce'), meeting('closed'), item(), true],
    ['a result announced elsewhere', onBallot('announce'), meeting('closed', announced), item(), false],
    ['a vote, while its ballot is being prepared', { kind: 'vote' }, meeting('prepared'), item(), true],
    ['a vote, another item called meanwhile', { kind: 'vote' }, meeting('open'), item('two'), false],
    ['a meeting closed elsewhere', { kind: 'close' }, meeting('closed', { state: 'closed' }), item(), false],
  ])('%s', (_what, move, now, shown, stands) => {
    expect(stillStands(now, shown, { move, itemId: 'one' })).toBe(stands);
  });
});
