import type { Seat, SeatId } from '@systemblick/domain/people/seat';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import { seatMapping } from './people.mappings.js';
import type { SeatRow } from './people.rows.js';

/** Where seats are kept. */
export class Seats extends AggregateStore<Seat, SeatId, SeatRow> {
  constructor(tenant: Tenant) {
    super(tenant, seatMapping);
  }
}
