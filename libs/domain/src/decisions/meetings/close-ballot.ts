import { isPast } from '../../kernel/civil-date.js';
import type { PersonId } from '../../kernel/id.js';
import type { WrongState } from '../../kernel/refusal.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import { wrongState } from '../../kernel/transition.js';
import {
  ballotBase,
  type BallotOutcome,
  type BallotRefusal,
  type ClosedBallot,
  type OpenBallot,
  type Slip,
} from './ballot.js';
import { isDuring, type During } from './ballot-time.js';
import { isFilled, seatsPresent, type Attendance, type Elector } from './electorate.js';
import { cast, count, decide } from './majority.js';
import type { MeetingId } from './meeting.js';
import { excludedSeats } from './quorum.js';

type Answer = Result<ClosedBallot, WrongState | BallotRefusal>;

/** Closes a ballot and says what it decided. `slips`: the urn of a secret ballot, empty for any other. */
export function closeBallot(
  ballot: OpenBallot,
  command: During & {
    readonly slips: readonly Slip[];
    readonly now: Date;
    readonly attendance?: Attendance;
    /** Who is excluded by now: what they cast before that does not count. */
    readonly excludedIds?: readonly PersonId[];
  },
): Answer {
  const { meeting, slips, now, attendance, excludedIds } = command;
  if (!isDuring(meeting, ['running'])) return wrongState;
  if (ballot.kind !== 'secret' && slips.length > 0) return refuse({ code: 'BALLOT_NOT_SECRET' });
  if (slips.length > ballot.drawn.length) return refuse({ code: 'TOO_MANY_SLIPS' });
  if (new Set(slips.map(({ receipt }) => receipt)).size < slips.length) return refuse({ code: 'RECEIPTS_NOT_UNIQUE' });
  const counted = without(ballot, excludedIds);
  const entitled = entitledTo(counted);
  if (isStillCirculating(counted, entitled, now)) return refuse({ code: 'CIRCULATION_STILL_OPEN' });

  const tally = ballot.kind === 'secret' ? count(slips) : count(counted.votes);
  // Without an objection there is consent; without a vote there is no decision, which a slip of the chair would make one.
  if (ballot.procedure === 'meeting' && ballot.rule !== 'consent' && cast(tally) === 0)
    return refuse({ code: 'NOBODY_VOTED' });
  const answered = ballot.minimumAnswers === null || cast(tally) >= ballot.minimumAnswers;
  const outcome: BallotOutcome = answered ? decide(ballot.rule, tally, entitled) : 'noQuorum';
  const inOrder = slips.toSorted((a, b) => (a.receipt < b.receipt ? -1 : 1));
  const presentAtClose = attendance ? seatsPresent(ballot.electorate, attendance) : null;
  const result = {
    tally,
    entitled,
    present: ballot.present,
    presentAtClose,
    outcome,
    votes: counted.votes,
    slips: inOrder,
  };
  return accept({ ...ballotBase(ballot), state: 'closed', closedAt: now, ...result, reportedIn: null });
}

function without(ballot: OpenBallot, excludedIds: readonly PersonId[] | undefined): OpenBallot {
  if (excludedIds === undefined) return ballot;
  const excludedSeatIds = excludedSeats({ electorate: ballot.electorate, excludedIds });
  return { ...ballot, excludedSeatIds, votes: ballot.votes.filter(({ seatId }) => !excludedSeatIds.includes(seatId)) };
}

/** Reports an Umlauf at a meeting, as it must be. */
export function reportCirculation(
  ballot: ClosedBallot,
  { meetingId }: { readonly meetingId: MeetingId },
): Result<ClosedBallot, BallotRefusal> {
  if (ballot.procedure !== 'circulation') return refuse({ code: 'ONLY_CIRCULATION' });

  return accept({ ...ballot, reportedIn: meetingId });
}

/** How many votes there could be: filled seats that are not excluded. */
export const entitledTo = ({ electorate, excludedSeatIds }: OpenBallot): number =>
  electorate.filter((elector) => isFilled(elector) && !excludedSeatIds.includes(elector.seatId)).length;

/** Those who could have voted and have not: seats with somebody on them, not excluded, without a vote or a slip. */
export function notVoted({ electorate, excludedSeatIds, votes, drawn }: OpenBallot): readonly Elector[] {
  const given = new Set([...votes, ...drawn].map(({ seatId }) => seatId));
  return electorate.filter(
    (elector) => isFilled(elector) && !excludedSeatIds.includes(elector.seatId) && !given.has(elector.seatId),
  );
}

const isStillCirculating = ({ procedure, answersUntil, votes }: OpenBallot, entitled: number, now: Date) =>
  procedure === 'circulation' && answersUntil !== null && !isPast(answersUntil, now) && votes.length < entitled;
