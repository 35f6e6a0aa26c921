import type { BodyId, InstitutionId } from '@systemblick/domain/kernel/actor';
import type { Body } from '@systemblick/domain/people/body';
import type { Institution } from '@systemblick/domain/people/institution';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import { bodyMapping, institutionMapping } from './people.mappings.js';
import type { BodyRow, InstitutionRow } from './people.rows.js';

/** Bodies and institutions, held while it is asked what hangs on them, or while something new is. */
export class StandingStores {
  readonly bodies: AggregateStore<Body, BodyId, BodyRow>;
  readonly institutions: AggregateStore<Institution, InstitutionId, InstitutionRow>;

  constructor(readonly tenant: Tenant) {
    this.bodies = new AggregateStore(tenant, bodyMapping);
    this.institutions = new AggregateStore(tenant, institutionMapping);
  }
}
