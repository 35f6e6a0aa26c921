import type { Observation, ObservationId } from '@systemblick/domain/reconstruction/observation';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import { observationMapping } from './findings.mapping.js';
import type { ObservationRow } from './reconstruction.rows.js';

/** Where observations are kept. */
export class Observations extends AggregateStore<Observation, ObservationId, ObservationRow> {
  constructor(tenant: Tenant) {
    super(tenant, observationMapping);
  }
}
