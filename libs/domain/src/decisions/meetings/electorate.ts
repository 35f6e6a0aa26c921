import type { CivilDate } from '../../kernel/civil-date.js';
import type { PersonId } from '../../kernel/id.js';
import { inForce, type Membership } from '../../people/membership.js';
import type { Quorum } from '../../people/rules-of-procedure.js';
import { seatStands, type Seat, type SeatId } from '../../people/seat.js';
import type { ConfirmedDeputy } from './meeting.js';

/** A voting seat: its member (null: vacant) and who may sit in. Advisory seats are no electors. */
export type Elector = {
  readonly seatId: SeatId;
  readonly memberId: PersonId | null;
  readonly deputyIds: readonly PersonId[];
};

export type Attendance = { readonly present: readonly PersonId[]; readonly deputies: readonly ConfirmedDeputy[] };

/** A body's voting seats on a day. */
export function electorateOf(
  seats: readonly Seat[],
  memberships: readonly Membership[],
  day: CivilDate,
): readonly Elector[] {
  return seats
    .filter((seat) => seat.voting && seatStands(seat, day))
    .map(({ id }) => {
      const seated = memberships.filter((membership) => membership.seatId === id && inForce(membership, day));
      return {
        seatId: id,
        memberId: seated.find(({ capacity }) => capacity === 'member')?.personId ?? null,
        deputyIds: seated.filter(({ capacity }) => capacity === 'deputy').map(({ personId }) => personId),
      };
    });
}

/** Who sits for a seat now: the member if present, else the confirmed deputy if present, else nobody. */
export function sitterOf({ seatId, memberId }: Elector, { present, deputies }: Attendance): PersonId | undefined {
  if (memberId !== null && present.includes(memberId)) return memberId;

  const deputy = deputies.find((confirmed) => confirmed.seatId === seatId)?.personId;
  return deputy !== undefined && present.includes(deputy) ? deputy : undefined;
}

/** How many seats count as present: each person there counts for one, also when sitting in twice. */
export function seatsPresent(electorate: readonly Elector[], attendance: Attendance): number {
  const sitters = electorate.map((elector) => sitterOf(elector, attendance)).filter((sitter) => sitter !== undefined);
  return new Set(sitters).size;
}

/** How many must be present of so many seats. */
export function quorumOf(quorum: Quorum, seats: number): number {
  switch (quorum.kind) {
    case 'none':
      return 0;
    case 'moreThanHalfOfSeats':
      return Math.floor(seats / 2) + 1;
    case 'number':
      return quorum.count;
  }
}

/** The seats one votes for: those with a member or a deputy. */
export const isFilled = ({ memberId, deputyIds }: Elector): boolean => memberId !== null || deputyIds.length > 0;
