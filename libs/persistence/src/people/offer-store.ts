import type { Offer, OfferId } from '@systemblick/domain/people/offer';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant, Transaction } from '../platform/tenant.js';
import { offerMapping } from './offer.mapping.js';
import type { OfferRow } from './offer.rows.js';

/** Entries of the Angebotsdatenbank, for what takes many of them in one transaction. */
export class OfferStore extends AggregateStore<Offer, OfferId, OfferRow> {
  constructor(tenant: Tenant) {
    super(tenant, offerMapping);
  }

  /** One file of a municipality at a time: the second reads what the first has taken, and finds its entries there. */
  async holdImport(transaction: Transaction): Promise<void> {
    await transaction.query(`SELECT pg_advisory_xact_lock(hashtextextended('offers:' || $1, 0))`, [
      this.tenant.municipalityId(),
    ]);
  }
}
