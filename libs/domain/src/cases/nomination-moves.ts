import { movesOf } from '../kernel/move.js';
import { passOverNomination, takeNomination, withdrawNomination, type Nomination } from './nomination.js';

/** How a nomination moves. `nominator`: who nominated. */
export const nominationMoves = movesOf<Nomination>()({
  take: { from: ['open'], to: 'taken', who: ['coordinator'], guards: [], verb: takeNomination },
  passOver: { from: ['open'], to: 'passedOver', who: ['coordinator'], guards: [], verb: passOverNomination },
  withdraw: { from: ['open'], to: 'withdrawn', who: ['nominator'], guards: [], verb: withdrawNomination },
});
