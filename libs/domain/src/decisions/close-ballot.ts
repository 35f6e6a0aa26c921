import { bounds, isWithin } from '../kernel/bounds.js';
import { isPast } from '../kernel/civil-date.js';
import type { PersonId } from '../kernel/id.js';
import type { WrongState } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { canFollow, wrongState } from '../kernel/transition.js';
import type { RulesOfProcedure } from '../people/rules-of-procedure.js';
import {
  ballotBase,
  type Ballot,
  type BallotOutcome,
  type BallotRefusal,
  type ClosedBallot,
  type OpenBallot,
  type Slip,
  type Tally,
} from './ballot.js';
import { isFilled, seatsPresent, type Attendance, type Elector } from './electorate.js';
import { cast, count, decide } from './majority.js';
import type { MeetingId } from './meeting.js';
import { checkListed, enough, excludedSeats } from './quorum.js';
import { ballotTransitions } from './transitions.js';

type Answer = Result<ClosedBallot, WrongState | BallotRefusal>;

/** Closes a ballot and says what it decided. `slips`: the urn of a secret ballot, empty for any other. */
export function closeBallot(
  ballot: Ballot,
  command: {
    readonly slips: readonly Slip[];
    readonly now: Date;
    readonly attendance?: Attendance;
    /** Who is excluded by now: what they cast before that does not count. */
    readonly excludedIds?: readonly PersonId[];
  },
): Answer {
  const { slips, now, attendance, excludedIds } = command;
  if (!canFollow(ballotTransitions, ballot, 'close')) return wrongState;
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

/** Records a ballot held without the tool: the counts, from which the result follows by the rule. */
export function recordBallot(
  ballot: Ballot,
  command: {
    readonly tally: Tally;
    readonly entitled: number;
    readonly present: number;
    /** Of them those on the attendance list; null once the meeting is over. */
    readonly listed: number | null;
    readonly at: Date;
    /** How many voting seats the body has. */
    readonly seats: number;
    /** Of them those that were not excluded. */
    readonly voting: number;
    /** How many could have voted: seats with somebody on them who was not excluded. Fewer would make a majority of fewer. */
    readonly least: number;
    readonly rules: RulesOfProcedure;
  },
): Answer {
  const { tally, entitled, present, listed, at, seats, voting, least, rules } = command;
  if (!canFollow(ballotTransitions, ballot, 'record')) return wrongState;
  const counts = [...Object.values(tally), entitled, present];
  if (!counts.every((number) => isWithin(number, bounds.people)) || cast(tally) > present || present > entitled)
    return refuse({ code: 'TALLY_IMPOSSIBLE', field: 'tally' });
  if (entitled > voting || entitled < least) return refuse({ code: 'TALLY_IMPOSSIBLE', field: 'entitled' });
  const there = checkListed({ present, listed });
  if (!there.ok) return there;
  const presence = enough({ present, seats, rules, quorumChallenged: false });
  if (!presence.ok) return presence;

  const outcome = decide(ballot.rule, tally, entitled);
  const result = { tally, entitled, present, presentAtClose: null, outcome, votes: [], slips: [], reportedIn: null };
  return accept({ ...ballotBase(ballot), procedure: 'recorded', state: 'closed', closedAt: at, ...result });
}

/** Reports an Umlauf at a meeting, as it must be. */
export function reportCirculation(ballot: Ballot, { meetingId }: { readonly meetingId: MeetingId }): Answer {
  if (!canFollow(ballotTransitions, ballot, 'report')) return wrongState;
  if (ballot.procedure !== 'circulation') return refuse({ code: 'ONLY_CIRCULATION' });

  return accept({ ...ballot, reportedIn: meetingId });
}

/** How many could vote of a body of whom these persons are excluded. */
export const couldVote = (electorate: readonly Elector[], excludedIds: readonly PersonId[]): number =>
  electorate.filter((elector) => isFilled(elector) && !(elector.memberId && excludedIds.includes(elector.memberId)))
    .length;

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
