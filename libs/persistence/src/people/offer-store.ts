import type { Offer, OfferId } from '@systemblick/domain/people/offer';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import { offerMapping } from './offer.mapping.js';
import type { OfferRow } from './offer.rows.js';

/** Entries of the Angebotsdatenbank, for what takes many of them in one transaction. */
export class OfferStore extends AggregateStore<Offer, OfferId, OfferRow> {
  constructor(tenant: Tenant) {
    super(tenant, offerMapping);
  }
}
