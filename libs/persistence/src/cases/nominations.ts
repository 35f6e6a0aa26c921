import type { Nomination, NominationId } from '@systemblick/domain/cases/nomination';
import { nominationMoves } from '@systemblick/domain/cases/nomination-moves';
import { relationsToNomination } from '@systemblick/domain/cases/permit-hint';

import { MovedStore } from '../platform/moved-store.js';
import type { Tenant } from '../platform/tenant.js';
import { nominationMapping } from './bundle.mapping.js';
import type { NominationRow } from './case.rows.js';

/** Where nominations are kept and moved. */
export class Nominations extends MovedStore<Nomination, NominationId, NominationRow, typeof nominationMoves> {
  constructor(tenant: Tenant) {
    super(tenant, nominationMapping, 'nomination', nominationMoves, (_work, actor, thing) =>
      Promise.resolve(relationsToNomination(actor, thing)),
    );
  }
}
