import type { Adoption, AdoptionId } from '@systemblick/domain/follow-up/adoption';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import { adoptionMapping } from './measure.mapping.js';
import type { AdoptionRow } from './measure.rows.js';

/** Where adoptions are kept. */
export class Adoptions extends AggregateStore<Adoption, AdoptionId, AdoptionRow> {
  constructor(tenant: Tenant) {
    super(tenant, adoptionMapping);
  }
}
