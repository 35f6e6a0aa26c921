import type { BodyId, InstitutionId } from '@systemblick/domain/kernel/actor';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { Body } from '@systemblick/domain/people/body';
import type { Institution } from '@systemblick/domain/people/institution';
import type { Membership, MembershipId } from '@systemblick/domain/people/membership';
import type { Seat, SeatId } from '@systemblick/domain/people/seat';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant, Transaction } from '../platform/tenant.js';
import { bodyMapping, institutionMapping, membershipMapping, seatMapping } from './people.mappings.js';
import { MembershipRow, type BodyRow, type InstitutionRow, type SeatRow } from './people.rows.js';

/** Bodies and institutions, held while it is asked what hangs on them, or while something new is; and the seats in bodies. */
export class StandingStores {
  readonly bodies: AggregateStore<Body, BodyId, BodyRow>;
  readonly institutions: AggregateStore<Institution, InstitutionId, InstitutionRow>;

  readonly seats: AggregateStore<Seat, SeatId, SeatRow>;
  readonly memberships: AggregateStore<Membership, MembershipId, MembershipRow>;

  constructor(readonly tenant: Tenant) {
    this.bodies = new AggregateStore(tenant, bodyMapping);
    this.institutions = new AggregateStore(tenant, institutionMapping);
    this.seats = new AggregateStore(tenant, seatMapping);
    this.memberships = new AggregateStore(tenant, membershipMapping);
  }

  /** Where somebody has sat, sits or will, as it stands within a transaction. */
  async membershipsOfPerson(transaction: Transaction, personId: PersonId): Promise<readonly Membership[]> {
    const rows = await transaction.findBy(MembershipRow, { municipalityId: this.tenant.municipalityId(), personId });
    return rows.map((row) => membershipMapping.toAggregate(row, undefined));
  }

  /** Everybody who has sat on a seat, sits or will, as it stands within a transaction. */
  async membershipsOf(transaction: Transaction, seatId: SeatId): Promise<readonly Membership[]> {
    const rows = await transaction.findBy(MembershipRow, { municipalityId: this.tenant.municipalityId(), seatId });
    return rows.map((row) => membershipMapping.toAggregate(row, undefined));
  }
}
