import type { Projektgruppe, ProjektgruppeId } from '@systemblick/domain/proposals/projektgruppe';
import { projektgruppeMoves } from '@systemblick/domain/proposals/projektgruppe-moves';

import { MovedStore, type RelationsTo } from '../platform/moved-store.js';
import type { Tenant } from '../platform/tenant.js';
import { projektgruppeMapping } from './projektgruppe.mapping.js';
import type { ProjektgruppeRow } from './projektgruppe.rows.js';

/** Where Projektgruppen are kept and moved. */
export class Projektgruppen extends MovedStore<
  Projektgruppe,
  ProjektgruppeId,
  ProjektgruppeRow,
  typeof projektgruppeMoves
> {
  constructor(tenant: Tenant, relations: RelationsTo<Projektgruppe>) {
    super(tenant, projektgruppeMapping, 'projektgruppe', projektgruppeMoves, relations);
  }
}
