import type { Case, CaseId, ReleasedText } from '@systemblick/domain/cases/case';
import type { CaseBundle, CaseBundleId } from '@systemblick/domain/cases/case-bundle';
import type { Nomination, NominationId } from '@systemblick/domain/cases/nomination';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import { bundleMapping, nominationMapping, type BundleChildren } from './bundle.mapping.js';
import { caseMapping } from './case.mapping.js';
import type { CaseBundleRow, CaseRow, NominationRow } from './case.rows.js';

/** What goes together in one transaction: a text and what hangs on it, a case in its bundle and its nomination. */
export class CaseStores {
  readonly cases: AggregateStore<Case, CaseId, CaseRow, readonly ReleasedText[]>;
  readonly bundles: AggregateStore<CaseBundle, CaseBundleId, CaseBundleRow, BundleChildren>;
  readonly nominations: AggregateStore<Nomination, NominationId, NominationRow>;

  constructor(readonly tenant: Tenant) {
    this.cases = new AggregateStore(tenant, caseMapping);
    this.bundles = new AggregateStore(tenant, bundleMapping);
    this.nominations = new AggregateStore(tenant, nominationMapping);
  }
}
