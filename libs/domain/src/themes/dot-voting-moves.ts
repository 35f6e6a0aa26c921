import { movesOf } from '../kernel/move.js';
import { castDots, closeDotVoting, type DotVoting } from './dot-voting.js';

/** How a Gewichtung with dots moves. `participant`, `facilitator`, `admittedGuest`: of the session in which one weighs. */
export const dotVotingMoves = movesOf<DotVoting>()({
  cast: {
    from: ['open'],
    to: 'same',
    who: ['participant', 'facilitator', 'admittedGuest'],
    guards: ['OVER_BUDGET', 'THEME_NOT_WEIGHED', 'DOTS_INVALID'],
    verb: castDots,
  },
  close: { from: ['open'], to: 'closed', who: ['facilitator', 'coordinator'], guards: [], verb: closeDotVoting },
});
