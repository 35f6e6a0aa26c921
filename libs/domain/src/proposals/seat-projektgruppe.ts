import type { BodyId, InstitutionId } from '../kernel/actor.js';
import { dayOf } from '../kernel/civil-date.js';
import type { PersonId } from '../kernel/id.js';
import type { Refusal } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { foundBody, nameOfficers, type Body } from '../people/body.js';
import { seatPerson, type Membership, type MembershipId } from '../people/membership.js';
import { rulesPresets } from '../people/rules-presets.js';
import { addSeat, type Seat, type SeatId } from '../people/seat.js';
import type { Projektgruppe } from './projektgruppe.js';

/** Somebody of the new group: on their institution's seat, or a personal one. Advisory ones never vote. */
export type GroupMember = {
  readonly personId: PersonId;
  readonly institutionId: InstitutionId | null;
  readonly leads: boolean;
  readonly advisory: boolean;
  readonly seatId: SeatId;
  readonly membershipId: MembershipId;
};
export type SeatedBody = {
  readonly body: Body;
  readonly seats: readonly Seat[];
  readonly memberships: readonly Membership[];
};

/** The body a Projektgruppe works in where no existing one does: a seat for each of its members, from today. */
export function seatProjektgruppe(
  group: Projektgruppe,
  { bodyId, members, now }: { readonly bodyId: BodyId; readonly members: readonly GroupMember[]; readonly now: Date },
): Result<SeatedBody, Refusal> {
  if (members.length === 0) return refuse({ code: 'GROUP_WITHOUT_MEMBERS', field: 'members' } as const);
  const leaders = members.filter(({ leads }) => leads);
  if (leaders.length !== 1) return refuse({ code: 'GROUP_WITHOUT_LEAD', field: 'members' } as const);
  const { municipalityId, name } = group;
  const description = { name, rhythm: null, memberMunicipalityId: null, existedBefore: false };
  const rules = rulesPresets.agreement.rules;
  const founded = foundBody({ id: bodyId, municipalityId, kind: 'projectGroup', rules, ...description });
  if (!founded.ok) return founded;

  const seats: Seat[] = [];
  const memberships: Membership[] = [];
  for (const { seatId, institutionId, advisory, membershipId, personId } of members) {
    if (memberships.some((other) => other.personId === personId))
      return refuse({ code: 'ALREADY_ON_THIS_SEAT', field: 'members' } as const);
    const seat = addSeat(founded.value, { id: seatId, institutionId, voting: !advisory });
    if (!seat.ok) return seat;
    const seating = { id: membershipId, personId, capacity: 'member', from: dayOf(now), until: null } as const;
    const membership = seatPerson(seat.value, { ...seating, others: [] });
    if (!membership.ok) return membership;
    seats.push(seat.value);
    memberships.push(membership.value);
  }

  const officers = { chairId: leaders[0]?.personId ?? null, deputyChairId: null, minuteTakerId: null };
  const memberIds = members.map(({ personId }) => personId);
  const body = nameOfficers(founded.value, { ...officers, memberIds, by: null });
  return body.ok ? accept({ body: body.value, seats, memberships }) : body;
}
