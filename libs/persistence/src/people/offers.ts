import type { Offer, OfferId } from '@systemblick/domain/people/offer';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import type { Work } from '../platform/work.js';
import { offerMapping } from './offer.mapping.js';
import type { OfferRow } from './offer.rows.js';

/** Where offers are kept. */
export class Offers extends AggregateStore<Offer, OfferId, OfferRow> {
  constructor(tenant: Tenant) {
    super(tenant, offerMapping);
  }

  /** One file of a municipality at a time: the second reads what the first has taken, and finds its entries there. */
  async holdImport({ manager }: Work): Promise<void> {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('offers:' || $1, 0))`, [
      this.tenant.municipalityId(),
    ]);
  }
}
