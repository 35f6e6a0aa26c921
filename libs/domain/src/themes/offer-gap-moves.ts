import { movesOf } from '../kernel/move.js';
import { closeOfferGap, type OfferGap } from './offer-gap.js';

/** How a gap in the offers moves. */
export const offerGapMoves = movesOf<OfferGap>()({
  close: { from: ['open'], to: 'closed', who: ['coordinator'], guards: [], verb: closeOfferGap },
});
