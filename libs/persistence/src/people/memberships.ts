import type { PersonId } from '@systemblick/domain/kernel/id';
import type { Membership, MembershipId } from '@systemblick/domain/people/membership';
import type { SeatId } from '@systemblick/domain/people/seat';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import type { Work } from '../platform/work.js';
import { membershipMapping } from './people.mappings.js';
import { MembershipRow } from './people.rows.js';

/** Where memberships are kept. */
export class Memberships extends AggregateStore<Membership, MembershipId, MembershipRow> {
  constructor(tenant: Tenant) {
    super(tenant, membershipMapping);
  }

  /** Where somebody has sat, sits or will, as it stands within an act. */
  ofPerson = (work: Work, personId: PersonId): Promise<readonly Membership[]> => this.where(work, { personId });

  /** Everybody who has sat on a seat, sits or will, as it stands within an act. */
  ofSeat = (work: Work, seatId: SeatId): Promise<readonly Membership[]> => this.where(work, { seatId });

  private async where(work: Work, where: Partial<Pick<MembershipRow, 'personId' | 'seatId'>>) {
    const here = { municipalityId: this.tenant.municipalityId(), ...where };
    const rows = await work.manager.findBy(MembershipRow, here);
    return rows.map((row) => membershipMapping.toAggregate(row, undefined));
  }
}
