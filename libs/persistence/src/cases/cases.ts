import type { Case, CaseId, ReleasedText } from '@systemblick/domain/cases/case';
import { caseMoves } from '@systemblick/domain/cases/case-moves';
import { caseRights, relationsToCase } from '@systemblick/domain/cases/rights';

import { MovedStore } from '../platform/moved-store.js';
import type { Tenant } from '../platform/tenant.js';
import { caseMapping } from './case.mapping.js';
import type { CaseRow } from './case.rows.js';

/** Where cases are kept and moved. */
export class Cases extends MovedStore<Case, CaseId, CaseRow, typeof caseMoves, readonly ReleasedText[]> {
  constructor(tenant: Tenant) {
    const relations = (_work: unknown, ...of: Parameters<typeof relationsToCase>) =>
      Promise.resolve(relationsToCase(...of));
    super(tenant, caseMapping, 'case', caseMoves, relations, caseRights['case:read']);
  }
}
