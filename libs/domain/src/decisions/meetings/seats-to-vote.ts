import type { NotPermitted, WrongState } from '../../kernel/refusal.js';
import type { PersonActor } from '../../kernel/actor.js';
import type { Result } from '../../kernel/result.js';
import type { TextRefusal } from '../../kernel/text.js';
import type { RulesOfProcedure } from '../../people/rules-of-procedure.js';
import type { SeatId } from '../../people/seat.js';
import type { Ballot, BallotRefusal } from './ballot.js';
import { castVote } from './cast-vote.js';
import type { Meeting } from './meeting.js';
import { excludedOn } from './partiality.js';
import { attendanceAt } from './presence.js';
import { permitBallot } from '../relations.js';

/** A seat somebody is on as member or deputy, and whether they could vote for it now. */
export type SeatToVote = {
  readonly seatId: SeatId;
  readonly voted: boolean;
  /** Under the consent rule: their objection stands. */
  readonly objects: boolean;
  readonly possible: Result<true, NotPermitted | WrongState | BallotRefusal | TextRefusal>;
};

/** The seats of an open ballot that are this person's, by the rule that will be asked when they vote. */
export function seatsToVote(
  actor: PersonActor,
  ballot: Ballot,
  { meeting, rules }: { readonly meeting: Meeting | null; readonly rules: RulesOfProcedure },
  now: Date,
): readonly SeatToVote[] {
  if (ballot.state !== 'open') return [];

  const { personId } = actor;
  const may = permitBallot(actor, 'ballot:vote', ballot, meeting);
  const attendance = meeting && attendanceAt(meeting, now);
  const excludedIds = meeting && ballot.itemId ? excludedOn(meeting, ballot.itemId, rules) : [];
  return ballot.electorate
    .filter(({ memberId, deputyIds }) => memberId === personId || deputyIds.includes(personId))
    .map(({ seatId }) => {
      const own = ballot.votes.find((vote) => vote.seatId === seatId && vote.castBy === personId);
      const voter = { seatId, personId, excludedIds, attendance, now };
      const trial = castVote(ballot, { ...voter, choice: 'abstain', objection: null });
      return {
        seatId,
        voted: own !== undefined,
        objects: ballot.rule === 'consent' && own?.choice === 'no',
        possible: may.ok && !trial.ok ? trial : may,
      };
    });
}
