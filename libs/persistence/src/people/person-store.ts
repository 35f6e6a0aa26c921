import type { PersonId } from '@systemblick/domain/kernel/id';
import type { Person } from '@systemblick/domain/people/person';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import type { PersonRow } from './people.rows.js';
import { personMapping } from './people.mappings.js';

/** People, to be changed as one step of a larger transaction. */
export class PersonStore extends AggregateStore<Person, PersonId, PersonRow> {
  constructor(tenant: Tenant) {
    super(tenant, personMapping);
  }
}
