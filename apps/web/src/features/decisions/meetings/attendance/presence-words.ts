import type { MeetingState } from '@systemblick/domain/decisions/meetings/meeting';

import type { Translate } from '#shared/texts/text-key.js';
import type { Meeting } from '../meeting.document.js';

type Told = Pick<Meeting['attendance'], 'seatsPresent' | 'votingSeats' | 'quorum' | 'quorumPresumed'>;

const over: ReadonlySet<MeetingState> = new Set(['closed', 'minutesSent', 'minutesApproved']);

/** How many are there and whether that is enough; of a meeting that is over, how many were. */
export function presenceWords(t: Translate, state: MeetingState, attendance: Told) {
  const { seatsPresent: present, votingSeats: seats, quorum, quorumPresumed } = attendance;
  const tense = over.has(state) ? ('were' as const) : ('are' as const);
  const met = present >= quorum ? ('quorumMet' as const) : ('quorumMissed' as const);

  return {
    count: t(`meetings.attendance.${tense}.count`, { present, seats }),
    quorum:
      quorum > 0
        ? [
            t(`meetings.attendance.${tense}.${met}`, { quorum }),
            ...(quorumPresumed ? [t(`meetings.attendance.${tense}.quorumPresumed`)] : []),
          ].join(' ')
        : undefined,
  };
}
