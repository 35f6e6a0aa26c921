import type { Hint, HintId } from '@systemblick/domain/cases/hint';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import { hintMapping } from './hint.mapping.js';
import type { HintRow } from './hint.rows.js';

/** Where hints are kept. */
export class Hints extends AggregateStore<Hint, HintId, HintRow> {
  constructor(tenant: Tenant) {
    super(tenant, hintMapping);
  }
}
