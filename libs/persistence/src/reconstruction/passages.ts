import type { Passage, PassageId } from '@systemblick/domain/reconstruction/passage';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import { passageMapping } from './findings.mapping.js';
import type { PassageRow } from './reconstruction.rows.js';

/** Where passages are kept. */
export class Passages extends AggregateStore<Passage, PassageId, PassageRow> {
  constructor(tenant: Tenant) {
    super(tenant, passageMapping);
  }
}
