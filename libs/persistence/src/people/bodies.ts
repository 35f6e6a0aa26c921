import type { BodyId } from '@systemblick/domain/kernel/actor';
import type { Body } from '@systemblick/domain/people/body';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import { bodyMapping } from './people.mappings.js';
import type { BodyRow } from './people.rows.js';

/** Where bodies are kept. */
export class Bodies extends AggregateStore<Body, BodyId, BodyRow> {
  constructor(tenant: Tenant) {
    super(tenant, bodyMapping);
  }
}
