import type { Projektgruppe, ProjektgruppeId } from '@systemblick/domain/proposals/projektgruppe';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import { projektgruppeMapping } from './projektgruppe.mapping.js';
import type { ProjektgruppeRow } from './projektgruppe.rows.js';

/** Where projektgruppen are kept. */
export class Projektgruppen extends AggregateStore<Projektgruppe, ProjektgruppeId, ProjektgruppeRow> {
  constructor(tenant: Tenant) {
    super(tenant, projektgruppeMapping);
  }
}
