import type { Measure, MeasureId } from '@systemblick/domain/follow-up/measure';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import { measureMapping } from './measure.mapping.js';
import type { MeasureRow } from './measure.rows.js';

/** Where measures are kept. */
export class Measures extends AggregateStore<Measure, MeasureId, MeasureRow> {
  constructor(tenant: Tenant) {
    super(tenant, measureMapping);
  }
}
