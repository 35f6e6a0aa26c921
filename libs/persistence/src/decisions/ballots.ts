import type { Ballot, BallotId, Vote } from '@systemblick/domain/decisions/ballot';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import { ballotMapping } from './ballot.mapping.js';
import type { BallotRow } from './ballot.rows.js';

/** Where ballots are kept. */
export class Ballots extends AggregateStore<Ballot, BallotId, BallotRow, readonly Vote[]> {
  constructor(tenant: Tenant) {
    super(tenant, ballotMapping);
  }
}
