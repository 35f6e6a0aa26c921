import { describe, expect, it } from '@jest/globals';
import { meetingStates } from '@systemblick/domain/decisions/meetings/meeting';

import { presenceWords } from './presence-words.js';

const t = (key: string) => key.replace('meetings.attendance.', '');
const attendance = { seatsPresent: 6, votingSeats: 9, quorum: 5, quorumPresumed: false };

describe('who is there', () => {
  it('is told of a meeting that is over as of what was', () => {
    const tenses = meetingStates.map((state) => [state, presenceWords(t, state, attendance).count]);
    expect(Object.fromEntries(tenses)).toMatchObject({
      running: 'are.count',
      closed: 'were.count',
      minutesSent: 'were.count',
      minutesApproved: 'were.count',
    });
  });

  it.each([
    [{}, 'were.quorumMet'],
    [{ seatsPresent: 4 }, 'were.quorumMissed'],
    [{ quorumPresumed: true }, 'were.quorumMet were.quorumPresumed'],
    [{ quorum: 0 }, undefined],
  ])('was enough or not: %j', (over, told) => {
    expect(presenceWords(t, 'closed', { ...attendance, ...over }).quorum).toBe(told);
  });
});
