import type { Offer, OfferId } from '@systemblick/domain/people/offer';
import { offerMoves } from '@systemblick/domain/people/offer-moves';
import { nobody } from '@systemblick/domain/people/rights';

import { MovedStore } from '../platform/moved-store.js';
import type { Tenant } from '../platform/tenant.js';
import type { Work } from '../platform/work.js';
import { offerMapping } from './offer.mapping.js';
import type { OfferRow } from './offer.rows.js';

/** Where offers are kept and moved. */
export class Offers extends MovedStore<Offer, OfferId, OfferRow, typeof offerMoves> {
  constructor(tenant: Tenant) {
    super(tenant, offerMapping, 'offer', offerMoves, () => Promise.resolve(nobody));
  }

  /** One file of a municipality at a time: the second reads what the first has taken, and finds its entries there. */
  async holdImport({ manager }: Work): Promise<void> {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('offers:' || $1, 0))`, [
      this.tenant.municipalityId(),
    ]);
  }
}
