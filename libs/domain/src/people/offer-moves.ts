import { movesOf } from '../kernel/move.js';
import { acceptOffer, changeOffer, checkOffer, retireOffer, type Offer } from './offer.js';

/** How an entry of the Angebotsdatenbank moves. */
export const offerMoves = movesOf<Offer>()({
  change: { from: ['proposed', 'listed'], to: 'same', who: ['coordinator'], guards: [], verb: changeOffer },
  accept: { from: ['proposed'], to: 'listed', who: ['coordinator'], guards: [], verb: acceptOffer },
  check: { from: ['listed'], to: 'same', who: ['coordinator'], guards: ['CHECKED_IN_THE_FUTURE'], verb: checkOffer },
  retire: { from: ['proposed', 'listed'], to: 'retired', who: ['coordinator'], guards: [], verb: retireOffer },
});
