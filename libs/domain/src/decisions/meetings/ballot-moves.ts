import { movesOf } from '../../kernel/move.js';
import type { Ballot } from './ballot.js';
import { castVote, drawSlip, withdrawObjection } from './cast-vote.js';
import { closeBallot, reportCirculation } from './close-ballot.js';
import { cancelBallot, demandMeeting, openBallot } from './open-ballot.js';
import { recordBallot } from './record-ballot.js';

const ofVoters = [
  'NOT_ENTITLED',
  'EXCLUDED_FOR_PARTIALITY',
  'ALREADY_VOTED',
  'SEAT_ALREADY_VOTED',
  'CIRCULATION_OVER',
  'ATTENDANCE_MISSING',
  'NOT_PRESENT',
  'MEMBER_PRESENT',
  'DEPUTY_UNCONFIRMED',
] as const;

/**
 * How a ballot moves. `chair`, `minuteTaker`: of the meeting, in the Umlaufverfahren of the body; `bodyMember`: of the body
 * that decides.
 */
export const ballotMoves = movesOf<Ballot>()({
  open: {
    from: ['prepared'],
    to: 'open',
    who: ['chair'],
    guards: ['NOBODY_ENTITLED', 'ATTENDANCE_MISSING', 'QUORUM_MISSED'],
    verb: openBallot,
  },
  vote: {
    from: ['open'],
    to: 'same',
    who: ['bodyMember'],
    guards: ['BALLOT_IS_SECRET', ...ofVoters, 'OBJECTION_NEEDS_REASON', 'OBJECTION_WITHOUT_NO'],
    verb: castVote,
  },
  drawSlip: {
    from: ['open'],
    to: 'same',
    who: ['bodyMember'],
    guards: ['BALLOT_NOT_SECRET', ...ofVoters],
    verb: drawSlip,
  },
  withdrawObjection: {
    from: ['open'],
    to: 'same',
    who: ['bodyMember'],
    guards: ['NO_OBJECTION_STANDS'],
    verb: withdrawObjection,
  },
  demandMeeting: {
    from: ['open'],
    to: 'cancelled',
    who: ['bodyMember'],
    guards: ['ONLY_CIRCULATION'],
    verb: demandMeeting,
  },
  close: {
    from: ['open'],
    to: 'closed',
    who: ['chair'],
    guards: ['BALLOT_NOT_SECRET', 'TOO_MANY_SLIPS', 'RECEIPTS_NOT_UNIQUE', 'CIRCULATION_STILL_OPEN'],
    verb: closeBallot,
  },
  cancel: { from: ['prepared', 'open'], to: 'cancelled', who: ['chair'], guards: [], verb: cancelBallot },
  record: {
    from: ['prepared'],
    to: 'closed',
    who: ['minuteTaker'],
    guards: ['TALLY_IMPOSSIBLE', 'QUORUM_MISSED'],
    verb: recordBallot,
  },
  report: {
    from: ['closed'],
    to: 'same',
    who: ['chair', 'minuteTaker'],
    guards: ['ONLY_CIRCULATION'],
    verb: reportCirculation,
  },
});
