import type { OfferGap, OfferGapId } from '@systemblick/domain/themes/offer-gap';
import { offerGapMoves } from '@systemblick/domain/themes/offer-gap-moves';

import { MovedStore } from '../platform/moved-store.js';
import type { Tenant } from '../platform/tenant.js';
import { offerGapMapping } from './offer-gap.mapping.js';
import type { OfferGapRow } from './offer-gap.rows.js';

/** Where offer gaps are kept and moved. */
export class OfferGaps extends MovedStore<OfferGap, OfferGapId, OfferGapRow, typeof offerGapMoves> {
  constructor(tenant: Tenant) {
    super(tenant, offerGapMapping, 'offerGap', offerGapMoves, () => Promise.resolve(new Set()));
  }
}
