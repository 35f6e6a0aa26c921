import type { InstitutionId } from '@systemblick/domain/kernel/actor';
import type { Institution } from '@systemblick/domain/people/institution';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import { institutionMapping } from './people.mappings.js';
import type { InstitutionRow } from './people.rows.js';

/** Where institutions are kept. */
export class Institutions extends AggregateStore<Institution, InstitutionId, InstitutionRow> {
  constructor(tenant: Tenant) {
    super(tenant, institutionMapping);
  }
}
