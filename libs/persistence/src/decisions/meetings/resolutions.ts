import type { Resolution, ResolutionId } from '@systemblick/domain/decisions/meetings/resolution';

import { AggregateStore } from '../../platform/aggregate-store.js';
import type { Tenant } from '../../platform/tenant.js';
import { resolutionMapping } from './resolution.mapping.js';
import type { ResolutionRow } from './resolution.rows.js';

/** Where resolutions are kept. */
export class Resolutions extends AggregateStore<Resolution, ResolutionId, ResolutionRow> {
  constructor(tenant: Tenant) {
    super(tenant, resolutionMapping);
  }
}
