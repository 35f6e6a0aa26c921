import { isPast } from '../../kernel/civil-date.js';
import type { PersonId } from '../../kernel/id.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import { optionalText, textLimits, type TextRefusal } from '../../kernel/text.js';
import type { SeatId } from '../../people/seat.js';
import type { BallotRefusal, Choice, OpenBallot } from './ballot.js';
import type { Attendance } from './electorate.js';

type Voter = {
  readonly seatId: SeatId;
  readonly personId: PersonId;
  /** Persons excluded for Befangenheit: they vote for no seat at all. */
  readonly excludedIds: readonly PersonId[];
  /** Null in the Umlaufverfahren only. */
  readonly attendance: Attendance | null;
  readonly now: Date;
};

/** Casts one seat's vote, for good. One person, one vote, also when deputising twice. */
export function castVote(
  ballot: OpenBallot,
  command: Voter & { readonly choice: Choice; readonly objection: string | null },
): Result<OpenBallot, BallotRefusal | TextRefusal> {
  const { seatId, personId, choice, now } = command;
  if (ballot.kind === 'secret') return refuse({ code: 'BALLOT_IS_SECRET' });
  const entitled = checkVoter(ballot, command);
  if (!entitled.ok) return entitled;
  const objection = optionalText('objection', command.objection, textLimits.paragraph);
  if (!objection.ok) return objection;
  if (ballot.rule === 'consent' && choice === 'no' && objection.value === null)
    return refuse({ code: 'OBJECTION_NEEDS_REASON', field: 'objection' });
  if (objection.value !== null && (ballot.rule !== 'consent' || choice !== 'no'))
    return refuse({ code: 'OBJECTION_WITHOUT_NO', field: 'objection' });

  const vote = { seatId, castBy: personId, choice, objection: objection.value, castAt: now };
  return accept({ ...ballot, votes: [...ballot.votes, vote] });
}

/** Hands a voter the slip of a secret ballot. What is written on it goes into the urn, which this ballot never sees open. */
export function drawSlip(ballot: OpenBallot, command: Voter): Result<OpenBallot, BallotRefusal> {
  if (ballot.kind !== 'secret') return refuse({ code: 'BALLOT_NOT_SECRET' });
  const entitled = checkVoter(ballot, command);
  if (!entitled.ok) return entitled;

  const drawn = [...ballot.drawn, { seatId: command.seatId, drawnBy: command.personId }];
  return accept({ ...ballot, drawn: drawn.toSorted((a, b) => (a.seatId < b.seatId ? -1 : 1)) });
}

/** Under the consent rule, takes an objection back: it no longer stands in the way. */
export function withdrawObjection(
  ballot: OpenBallot,
  { personId }: { readonly personId: PersonId },
): Result<OpenBallot, BallotRefusal> {
  const standing = ballot.votes.some(({ castBy, choice }) => castBy === personId && choice === 'no');
  if (ballot.rule !== 'consent' || !standing) return refuse({ code: 'NO_OBJECTION_STANDS' });

  return accept({
    ...ballot,
    votes: ballot.votes.map((vote) =>
      vote.castBy === personId ? { ...vote, choice: 'abstain', objection: null } : vote,
    ),
  });
}

/** Whether this person may vote for this seat now. */
function checkVoter(ballot: OpenBallot, voter: Voter): Result<true, BallotRefusal> {
  const { seatId, personId, excludedIds, attendance, now } = voter;
  const elector = ballot.electorate.find((seat) => seat.seatId === seatId);
  if (elector === undefined) return refuse({ code: 'NOT_ENTITLED' });
  const { memberId, deputyIds } = elector;
  if (memberId !== personId && !deputyIds.includes(personId)) return refuse({ code: 'NOT_ENTITLED' });
  if (ballot.excludedSeatIds.includes(seatId) || excludedIds.includes(personId))
    return refuse({ code: 'EXCLUDED_FOR_PARTIALITY' });
  const taken = [
    ...ballot.votes.map(({ castBy, seatId: seat }) => ({ by: castBy, seat })),
    ...ballot.drawn.map(({ drawnBy, seatId: seat }) => ({ by: drawnBy, seat })),
  ];
  if (taken.some(({ by }) => by === personId)) return refuse({ code: 'ALREADY_VOTED' });
  if (taken.some(({ seat }) => seat === seatId)) return refuse({ code: 'SEAT_ALREADY_VOTED' });
  if (ballot.procedure === 'circulation') {
    if (memberId !== personId) return refuse({ code: 'NOT_ENTITLED' });
    if (ballot.answersUntil !== null && isPast(ballot.answersUntil, now)) return refuse({ code: 'CIRCULATION_OVER' });
    return accept(true as const);
  }

  if (attendance === null) return refuse({ code: 'ATTENDANCE_MISSING' });
  const { present, deputies } = attendance;
  if (!present.includes(personId)) return refuse({ code: 'NOT_PRESENT' });
  if (memberId === personId) return accept(true as const);
  if (memberId !== null && present.includes(memberId)) return refuse({ code: 'MEMBER_PRESENT' });
  if (!deputies.some((deputy) => deputy.seatId === seatId && deputy.personId === personId))
    return refuse({ code: 'DEPUTY_UNCONFIRMED' });

  return accept(true as const);
}
