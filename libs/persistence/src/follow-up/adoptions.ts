import type { Adoption, AdoptionId } from '@systemblick/domain/follow-up/adoption';
import { adoptionMoves } from '@systemblick/domain/follow-up/adoption-moves';

import { MovedStore, type RelationsTo } from '../platform/moved-store.js';
import type { Tenant } from '../platform/tenant.js';
import { adoptionMapping } from './measure.mapping.js';
import type { AdoptionRow } from './measure.rows.js';

/** Where adoptions are kept and moved. */
export class Adoptions extends MovedStore<Adoption, AdoptionId, AdoptionRow, typeof adoptionMoves> {
  constructor(tenant: Tenant, relations: RelationsTo<Adoption>) {
    super(tenant, adoptionMapping, 'adoption', adoptionMoves, relations);
  }
}
