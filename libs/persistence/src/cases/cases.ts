import type { Case, CaseId, ReleasedText } from '@systemblick/domain/cases/case';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import { caseMapping } from './case.mapping.js';
import type { CaseRow } from './case.rows.js';

/** Where cases are kept. */
export class Cases extends AggregateStore<Case, CaseId, CaseRow, readonly ReleasedText[]> {
  constructor(tenant: Tenant) {
    super(tenant, caseMapping);
  }
}
