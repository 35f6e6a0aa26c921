import type { HeldMembership } from '../kernel/actor.js';
import type { CivilDate } from '../kernel/civil-date.js';
import type { PersonId } from '../kernel/id.js';
import type { Body } from './body.js';
import { inForce, type Membership } from './membership.js';
import { seatStands, type Seat } from './seat.js';

type Seating = { readonly membership: Membership; readonly seat: Seat; readonly body: Body };

/** What a person holds in bodies on a day: the part of an actor that comes from memberships in force. */
export function heldMemberships(
  personId: PersonId,
  seatings: readonly Seating[],
  today: CivilDate,
): readonly HeldMembership[] {
  return seatings
    .filter(({ membership }) => membership.personId === personId && inForce(membership, today))
    .filter(({ seat, body }) => seatStands(seat, today) && body.state === 'active')
    .map(({ membership, seat, body }) => ({
      bodyId: body.id,
      bodyKind: body.kind,
      institutionId: seat.institutionId,
      capacity: seat.voting ? membership.capacity : 'advisory',
      chairs: body.chairId === personId || body.deputyChairId === personId,
    }));
}
