import type { PersonId } from '../../kernel/id.js';
import type { Refusal } from '../../kernel/refusal.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import { checkHasBeen } from '../../kernel/to-come.js';
import type { SeatId } from '../../people/seat.js';
import { seatsPresent, type Attendance, type Elector } from './electorate.js';
import type { Meeting, MeetingBase, MeetingRefusal, PresenceEvent, RunningMeeting } from './meeting.js';
import { checkHappenedIn, type MomentRefusal } from './meeting-moments.js';

type Answer = Result<RunningMeeting, MeetingRefusal | MomentRefusal | Refusal<'DATE_AHEAD'>>;

/** Notes that somebody came or went. The log is in order of time; coming twice is coming once. */
export function notePresence(
  meeting: RunningMeeting,
  { now, ...event }: PresenceEvent & { readonly now: Date },
): Answer {
  const been = checkHasBeen('at', event.at, now);
  if (!been.ok) return been;
  const moment = checkHappenedIn(meeting, event.at);
  if (!moment.ok) return moment;
  const last = meeting.presence.findLast(({ personId }) => personId === event.personId);
  if (last !== undefined && event.at < last.at) return refuse({ code: 'PRESENCE_OUT_OF_ORDER', field: 'at' });
  if (event.kind === (last?.kind ?? 'left')) return accept(meeting);

  return accept({ ...meeting, presence: [...meeting.presence, event] });
}

/** The minute-taker confirms a deputy for an absent member. A seat has one deputy at a time. */
export function confirmDeputy(
  meeting: RunningMeeting,
  { elector, personId }: { readonly elector: Elector; readonly personId: PersonId },
): Answer {
  if (!elector.deputyIds.includes(personId)) return refuse({ code: 'NOT_A_DEPUTY' });
  if (meeting.deputies.some(({ seatId }) => seatId === elector.seatId))
    return refuse({ code: 'DEPUTY_ALREADY_CONFIRMED' });

  return accept({ ...meeting, deputies: [...meeting.deputies, { seatId: elector.seatId, personId }] });
}

export function revokeDeputy(meeting: RunningMeeting, { seatId }: { readonly seatId: SeatId }): Answer {
  return accept({ ...meeting, deputies: meeting.deputies.filter((deputy) => deputy.seatId !== seatId) });
}

/**
 * How many of the voting seats the attendance list has of a moment while the body meets; null once it is over. A list is
 * often begun late: of an earlier moment it has those who are there now.
 */
export function listedSeats(
  meeting: Meeting,
  electorate: readonly Elector[],
  { at, now }: { readonly at: Date; readonly now: Date },
): number | null {
  if (meeting.state !== 'running') return null;
  return Math.max(...[at, now].map((moment) => seatsPresent(electorate, attendanceAt(meeting, moment))));
}

/** Who is there at a moment, and who is confirmed to sit in for whom. */
export function attendanceAt({ presence, deputies }: MeetingBase, moment: Date): Attendance {
  const present = new Set<PersonId>();
  for (const { personId, kind, at } of presence.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    if (at > moment) break;
    if (kind === 'arrived') present.add(personId);
    else present.delete(personId);
  }
  return { present: [...present], deputies };
}
