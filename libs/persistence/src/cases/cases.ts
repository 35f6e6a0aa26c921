import type { Case, CaseId, ReleasedText } from '@systemblick/domain/cases/case';
import { caseMoves } from '@systemblick/domain/cases/case-moves';
import { relationsToCase } from '@systemblick/domain/cases/rights';

import { MovedStore } from '../platform/moved-store.js';
import type { Tenant } from '../platform/tenant.js';
import { caseMapping } from './case.mapping.js';
import type { CaseRow } from './case.rows.js';

/** Where cases are kept and moved. */
export class Cases extends MovedStore<Case, CaseId, CaseRow, typeof caseMoves, readonly ReleasedText[]> {
  constructor(tenant: Tenant) {
    super(tenant, caseMapping, 'case', caseMoves, (_work, actor, thing) =>
      Promise.resolve(relationsToCase(actor, thing)),
    );
  }
}
