import { movesOf } from '../../kernel/move.js';
import type { Amendment } from './amendment.js';
import { adoptAmendment, rejectAmendment, remarkOnAmendment, withdrawAmendment } from './propose-amendment.js';

const ruling = ['chair', 'minuteTaker', 'system'] as const;

/** How an Änderungsvorschlag moves. `proposer`: of it; `chair`, `minuteTaker`: of the meeting. */
export const amendmentMoves = movesOf<Amendment>()({
  remark: { from: ['proposed'], to: 'same', who: ['coordinator', 'head'], guards: [], verb: remarkOnAmendment },
  withdraw: {
    from: ['proposed'],
    to: 'withdrawn',
    who: ['proposer'],
    guards: ['NOT_THE_PROPOSER'],
    verb: withdrawAmendment,
  },
  adopt: { from: ['proposed'], to: 'adopted', who: ruling, guards: [], verb: adoptAmendment },
  reject: { from: ['proposed'], to: 'rejected', who: ruling, guards: [], verb: rejectAmendment },
});
