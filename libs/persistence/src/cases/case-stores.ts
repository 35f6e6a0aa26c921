import type { Case, CaseId, ReleasedText } from '@systemblick/domain/cases/case';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import { caseMapping } from './case.mapping.js';
import type { CaseRow } from './case.rows.js';

/** Cases as one step of a larger transaction: what goes with a text goes in the same one. */
export class CaseStores {
  readonly cases: AggregateStore<Case, CaseId, CaseRow, readonly ReleasedText[]>;

  constructor(readonly tenant: Tenant) {
    this.cases = new AggregateStore(tenant, caseMapping);
  }
}
