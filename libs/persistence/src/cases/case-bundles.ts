import type { CaseBundle, CaseBundleId } from '@systemblick/domain/cases/case-bundle';
import { bundleMoves } from '@systemblick/domain/cases/bundle-moves';
import { relationsToBundle } from '@systemblick/domain/cases/rights';

import { MovedStore } from '../platform/moved-store.js';
import type { Tenant } from '../platform/tenant.js';
import type { BundleChildren } from './bundle.mapping.js';
import { bundleMapping } from './bundle.mapping.js';
import type { CaseBundleRow } from './case.rows.js';

/** Where case bundles are kept and moved. */
export class CaseBundles extends MovedStore<
  CaseBundle,
  CaseBundleId,
  CaseBundleRow,
  typeof bundleMoves,
  BundleChildren
> {
  constructor(tenant: Tenant) {
    super(tenant, bundleMapping, 'bundle', bundleMoves, (_work, actor, thing) =>
      Promise.resolve(relationsToBundle(actor, thing)),
    );
  }
}
