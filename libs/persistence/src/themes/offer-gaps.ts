import type { OfferGap, OfferGapId } from '@systemblick/domain/themes/offer-gap';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import { offerGapMapping } from './offer-gap.mapping.js';
import type { OfferGapRow } from './offer-gap.rows.js';

/** Where offer gaps are kept. */
export class OfferGaps extends AggregateStore<OfferGap, OfferGapId, OfferGapRow> {
  constructor(tenant: Tenant) {
    super(tenant, offerGapMapping);
  }
}
