import type { CaseBundle, CaseBundleId } from '@systemblick/domain/cases/case-bundle';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import type { BundleChildren } from './bundle.mapping.js';
import { bundleMapping } from './bundle.mapping.js';
import type { CaseBundleRow } from './case.rows.js';

/** Where case bundles are kept. */
export class CaseBundles extends AggregateStore<CaseBundle, CaseBundleId, CaseBundleRow, BundleChildren> {
  constructor(tenant: Tenant) {
    super(tenant, bundleMapping);
  }
}
