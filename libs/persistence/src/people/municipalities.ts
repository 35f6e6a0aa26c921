import type { MunicipalityId } from '@systemblick/domain/kernel/id';
import type { Municipality } from '@systemblick/domain/people/municipality';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import type { Work } from '../platform/work.js';
import type { MunicipalityRow } from './people.rows.js';
import { municipalityMapping } from './people.mappings.js';

/** Where municipalities are kept. */
export class Municipalities extends AggregateStore<Municipality, MunicipalityId, MunicipalityRow> {
  constructor(tenant: Tenant) {
    super(tenant, municipalityMapping);
  }

  /** Two who found one at the same moment stand in line here. */
  async holdFounding({ manager }: Work): Promise<void> {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('systemblick found municipality', 0))`);
  }
}
