import { heldMemberships } from '@systemblick/domain/people/held-memberships';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { dayOf } from '@systemblick/domain/kernel/civil-date';
import type { Clock } from '@systemblick/domain/kernel/clock';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';

import type { Tenant } from '../platform/tenant.js';
import { bodyMapping, membershipMapping, seatMapping } from './people.mappings.js';
import { BodyRow, MembershipRow, PersonRow, SeatRow } from './people.rows.js';

/** What somebody holds today: roles, institution and memberships in force. */
export class ActorQueries {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
  ) {}

  /** Undefined for somebody who has left or was never here. */
  load(municipalityId: MunicipalityId, personId: PersonId): Promise<PersonActor | undefined> {
    return this.tenant.readFor(municipalityId, async (manager) => {
      const person = await manager.findOne(PersonRow, { where: { municipalityId, id: personId, state: 'active' } });
      if (!person) return undefined;

      const found = await manager
        .createQueryBuilder(MembershipRow, 'membership')
        .innerJoinAndMapOne(
          'membership.seat',
          SeatRow,
          'seat',
          'seat.municipality_id = membership.municipality_id AND seat.id = membership.seat_id',
        )
        .innerJoinAndMapOne(
          'membership.body',
          BodyRow,
          'body',
          'body.municipality_id = seat.municipality_id AND body.id = seat.body_id',
        )
        .where('membership.municipality_id = :municipalityId AND membership.person_id = :personId', {
          municipalityId,
          personId,
        })
        .getMany();
      const seatings = (found as (MembershipRow & { seat: SeatRow; body: BodyRow })[]).map((row) => ({
        membership: membershipMapping.toAggregate(row, undefined),
        seat: seatMapping.toAggregate(row.seat, undefined),
        body: bodyMapping.toAggregate(row.body, undefined),
      }));
      return {
        kind: 'person',
        municipalityId,
        personId,
        institutionId: person.institutionId as PersonActor['institutionId'],
        roles: person.roles,
        memberships: heldMemberships(personId, seatings, dayOf(this.clock.now())),
      };
    });
  }
}
