import { movesOf } from '../kernel/move.js';
import { changeInstitution, closeInstitution, type Institution } from './institution.js';

/** How an institution's entry moves. */
export const institutionMoves = movesOf<Institution>()({
  change: { from: ['active'], to: 'same', who: ['administrator', 'coordinator'], guards: [], verb: changeInstitution },
  close: {
    from: ['active'],
    to: 'closed',
    who: ['administrator', 'coordinator'],
    guards: ['SEATS_OPEN', 'WAYS_OPEN', 'GROUPS_OPEN', 'STATEMENTS_OPEN', 'MEASURES_OPEN'],
    verb: closeInstitution,
  },
});
