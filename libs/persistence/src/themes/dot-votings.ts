import type { DotVoting, DotVotingId, Weighing } from '@systemblick/domain/themes/dot-voting';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import { dotVotingMapping } from './dot-voting.mapping.js';
import type { DotVotingRow } from './theme.rows.js';

/** Where dot votings are kept. */
export class DotVotings extends AggregateStore<DotVoting, DotVotingId, DotVotingRow, readonly Weighing[]> {
  constructor(tenant: Tenant) {
    super(tenant, dotVotingMapping);
  }
}
