import { movesOf } from '../kernel/move.js';
import { adopt, askAdoptionAgain, declineAdoption, prepareAdoption } from './adopt.js';
import type { Adoption } from './adoption.js';

const answering = ['coordinator', 'contactPerson'] as const;

/** How the adoption by a member municipality moves. `contactPerson`: of the member municipality. */
export const adoptionMoves = movesOf<Adoption>()({
  prepare: { from: ['asked'], to: 'preparing', who: answering, guards: [], verb: prepareAdoption },
  adopt: {
    from: ['asked', 'preparing'],
    to: 'adopted',
    who: answering,
    guards: ['ADAPTATION_NEEDS_NOTE'],
    verb: adopt,
  },
  decline: { from: ['asked', 'preparing'], to: 'declined', who: answering, guards: [], verb: declineAdoption },
  askAgain: { from: ['declined'], to: 'asked', who: ['coordinator'], guards: [], verb: askAdoptionAgain },
});
