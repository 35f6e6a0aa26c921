import type { PersonId } from '../../kernel/id.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import type { RulesOfProcedure } from '../../people/rules-of-procedure.js';
import type { SeatId } from '../../people/seat.js';
import type { BallotRefusal } from './ballot.js';
import { quorumOf, seatsPresent, sitterOf, type Attendance, type Elector } from './electorate.js';

/** Who was there when something was decided. `presumed`: too few, and the body's rules take the quorum as given. */
export type DecidingPresence = {
  readonly present: number;
  readonly seats: number;
  readonly needed: number;
  readonly presumed: boolean;
};

export type Deciding = {
  readonly electorate: readonly Elector[];
  readonly excludedIds: readonly PersonId[];
  readonly attendance: Attendance;
  readonly rules: RulesOfProcedure;
  /** Somebody doubts the quorum; asked only where the rules presume it. */
  readonly quorumChallenged: boolean;
};

/**
 * Whether a body can decide with those who are there now: the same for a ballot, for consensus and for a ruling. `least`:
 * who must be there whatever the rules ask; a ballot of nobody has no votes, and rejects.
 */
export function checkQuorum(deciding: Deciding, least = 1): Result<DecidingPresence, BallotRefusal> {
  const { electorate, attendance, rules, quorumChallenged } = deciding;
  const excluded = excludedSeats(deciding);
  const isLeftOut = (elector: Elector) =>
    excluded.includes(elector.seatId) || deciding.excludedIds.some((id) => id === sitterOf(elector, attendance));
  const counting = rules.excludedCountForQuorum ? electorate : electorate.filter((elector) => !isLeftOut(elector));
  return enough(
    { present: seatsPresent(counting, attendance), seats: electorate.length, rules, quorumChallenged },
    least,
  );
}

/** The same of a number that was counted in the room. Nobody at all decides nothing, whatever the rules ask. */
export function enough(
  counted: Pick<Deciding, 'rules' | 'quorumChallenged'> & Pick<DecidingPresence, 'present' | 'seats'>,
  least = 1,
): Result<DecidingPresence, BallotRefusal> {
  const { present, seats, rules, quorumChallenged } = counted;
  const needed = Math.max(least, quorumOf(rules.quorum, seats));
  const presumed = present < needed;
  if (presumed && (!rules.quorumPresumed || quorumChallenged))
    return refuse({ code: 'QUORUM_MISSED', facts: { present, needed } });

  return accept({ present, seats, needed, presumed });
}

/** While it meets, nobody decides whom the attendance list does not have: it is what the quorum is counted by. */
export const checkListed = ({
  present,
  listed,
}: {
  readonly present: number;
  readonly listed: number | null;
}): Result<true, BallotRefusal> =>
  listed !== null && present > listed
    ? refuse({ code: 'PRESENT_BEYOND_LIST', field: 'present', facts: { listed } })
    : accept(true);

/** The seats that do not vote: those whose member is excluded, vacant ones where every deputy is. */
export const excludedSeats = ({
  electorate,
  excludedIds,
}: Pick<Deciding, 'electorate' | 'excludedIds'>): readonly SeatId[] =>
  electorate.filter((elector) => isExcluded(elector, excludedIds)).map(({ seatId }) => seatId);

/** How many seats vote on a matter of which these persons are excluded, filled or not. */
export const votingSeats = (deciding: Pick<Deciding, 'electorate' | 'excludedIds'>): number =>
  deciding.electorate.length - excludedSeats(deciding).length;

function isExcluded({ memberId, deputyIds }: Elector, excludedIds: readonly PersonId[]): boolean {
  if (memberId !== null) return excludedIds.includes(memberId);

  return deputyIds.length > 0 && deputyIds.every((id) => excludedIds.includes(id));
}
