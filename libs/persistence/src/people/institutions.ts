import type { InstitutionId } from '@systemblick/domain/kernel/actor';
import type { Institution } from '@systemblick/domain/people/institution';
import { institutionMoves } from '@systemblick/domain/people/institution-moves';
import { nobody } from '@systemblick/domain/people/rights';

import { MovedStore } from '../platform/moved-store.js';
import type { Tenant } from '../platform/tenant.js';
import { institutionMapping } from './people.mappings.js';
import type { InstitutionRow } from './people.rows.js';

/** Where institutions are kept and moved. */
export class Institutions extends MovedStore<Institution, InstitutionId, InstitutionRow, typeof institutionMoves> {
  constructor(tenant: Tenant) {
    super(tenant, institutionMapping, 'institution', institutionMoves, () => Promise.resolve(nobody));
  }
}
