import type { Hint, HintId } from '@systemblick/domain/cases/hint';
import { hintMoves } from '@systemblick/domain/cases/hint-moves';
import { relationsToHint } from '@systemblick/domain/cases/permit-hint';

import { MovedStore } from '../platform/moved-store.js';
import type { Tenant } from '../platform/tenant.js';
import { hintMapping } from './hint.mapping.js';
import type { HintRow } from './hint.rows.js';

/** Where hints are kept and moved. */
export class Hints extends MovedStore<Hint, HintId, HintRow, typeof hintMoves> {
  constructor(tenant: Tenant) {
    super(tenant, hintMapping, 'hint', hintMoves, (_work, actor, thing) =>
      Promise.resolve(relationsToHint(actor, thing)),
    );
  }
}
