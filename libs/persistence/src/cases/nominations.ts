import type { Nomination, NominationId } from '@systemblick/domain/cases/nomination';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import { nominationMapping } from './bundle.mapping.js';
import type { NominationRow } from './case.rows.js';

/** Where nominations are kept. */
export class Nominations extends AggregateStore<Nomination, NominationId, NominationRow> {
  constructor(tenant: Tenant) {
    super(tenant, nominationMapping);
  }
}
