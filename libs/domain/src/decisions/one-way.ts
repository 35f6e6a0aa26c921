import type { OneWay } from '../kernel/way-back.js';
import type { AmendmentState } from './papers/amendment-state.js';
import type { BallotState } from './meetings/ballot.js';
import type { PaperState } from './papers/beschlussvorlage.js';
import type { MeetingState } from './meetings/meeting.js';
import type { StatementState } from './papers/statement-state.js';

export const paperOneWay = {
  implementing:
    'Its measures are under way: each is cancelled or taken up again by itself, and what was decided is changed by a new paper.',
  completed: 'Its measures are done or cancelled; what is seen again is taken up with its theme.',
} as const satisfies OneWay<PaperState>;

export const statementOneWay = {
  given: 'What an institution said stands; it is asked anew when the paper changes.',
  lapsed: 'The day for it is over; the institution can be asked anew.',
  takenUp: 'The paper went back to its draft for it; the institution is asked anew.',
  attached: 'The dissent goes along with the paper.',
} as const satisfies OneWay<StatementState>;

export const amendmentOneWay = {
  withdrawn: 'The same change can be proposed anew until the paper is decided.',
  adopted: 'The body decided; what was recorded wrongly is put right with its resolution.',
  rejected: 'The body decided; the same change can be proposed anew until the paper is decided.',
} as const satisfies OneWay<AmendmentState>;

export const meetingOneWay = {
  invited:
    'The invitation has gone out; agenda, place and time can still be changed, or the meeting cancelled or postponed.',
  running: 'What happened in the room has happened; what was recorded wrongly is put right.',
  cancelled: 'People were told; another meeting is planned.',
  postponed: 'People were told; the new date is a meeting of its own.',
  closed: 'The members have gone; what is missing is recorded afterwards or dealt with at the next meeting.',
  minutesSent: 'Members have read them; corrections are noted beside them.',
  minutesApproved: 'The body has approved them; what is wrong after that is for its next meeting.',
} as const satisfies OneWay<MeetingState>;

export const ballotOneWay = {
  open: 'Votes may have been cast; a ballot that was opened wrongly is cancelled, and another one opened.',
  closed: 'The result is announced; what was recorded wrongly is put right with its resolution.',
  cancelled: 'Its votes count for nothing; another ballot can be opened.',
} as const satisfies OneWay<BallotState>;
