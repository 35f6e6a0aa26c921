import type { CivilDate } from '../kernel/civil-date.js';
import type { Id, PersonId } from '../kernel/id.js';
import type { Refusal } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import type { Versioned } from '../kernel/versioned.js';
import type { Seat, SeatId } from './seat.js';

export type MembershipId = Id<'Membership'>;
export const capacities = ['member', 'deputy'] as const;
export type Capacity = (typeof capacities)[number];

/** A person on a seat for a time, both days included; `until` null means until further notice. */
export type Membership = Versioned & {
  readonly id: MembershipId;
  readonly seatId: SeatId;
  readonly personId: PersonId;
  readonly capacity: Capacity;
  readonly from: CivilDate;
  readonly until: CivilDate | null;
};

export type MembershipRefusal = Refusal<'SEAT_ENDED' | 'SEAT_TAKEN' | 'ALREADY_ON_THIS_SEAT' | 'UNTIL_BEFORE_FROM'>;

export type SeatingCommand = Pick<Membership, 'id' | 'personId' | 'capacity' | 'from' | 'until'>;

/** Puts a person on a seat. A seat has one member at a time, and nobody is on it twice at once. */
export function seatPerson(
  seat: Seat,
  command: SeatingCommand & { readonly others: readonly Membership[] },
): Result<Membership, MembershipRefusal> {
  const { others, ...seating } = command;
  const sameTime = others.filter(
    (other) => other.seatId === seat.id && other.id !== seating.id && overlaps(other, seating),
  );
  if (seat.endedOn !== null && seating.from > seat.endedOn) return refuse({ code: 'SEAT_ENDED' });
  if (seating.until !== null && seating.until < seating.from)
    return refuse({ code: 'UNTIL_BEFORE_FROM', field: 'until' });
  if (seating.capacity === 'member' && sameTime.some(({ capacity }) => capacity === 'member'))
    return refuse({ code: 'SEAT_TAKEN', field: 'from' });
  if (sameTime.some(({ personId }) => personId === seating.personId))
    return refuse({ code: 'ALREADY_ON_THIS_SEAT', field: 'personId' });

  return accept({ ...seating, municipalityId: seat.municipalityId, version: 0, seatId: seat.id });
}

export function endMembership(membership: Membership, until: CivilDate): Result<Membership, MembershipRefusal> {
  if (until < membership.from) return refuse({ code: 'UNTIL_BEFORE_FROM', field: 'until' });

  return accept({ ...membership, until });
}

/** Whoever leaves sits nowhere after today; what was to begin later ends on the day it begins. */
export function leaveSeat(membership: Membership, { today }: { readonly today: CivilDate }): Membership {
  if (membership.until !== null && membership.until <= today) return membership;
  return { ...membership, until: membership.from > today ? membership.from : today };
}

export const inForce = ({ from, until }: Pick<Membership, 'from' | 'until'>, day: CivilDate): boolean =>
  from <= day && (until === null || day <= until);

type Span = Pick<Membership, 'from' | 'until'>;
const overlaps = (a: Span, b: Span) =>
  (b.until === null || a.from <= b.until) && (a.until === null || b.from <= a.until);
