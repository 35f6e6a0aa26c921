import { bounds, isWithin } from '../../kernel/bounds.js';
import type { PersonId } from '../../kernel/id.js';
import type { Refusal, WrongState } from '../../kernel/refusal.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import { checkHasBeen } from '../../kernel/to-come.js';
import { wrongState } from '../../kernel/transition.js';
import type { RulesOfProcedure } from '../../people/rules-of-procedure.js';
import { ballotBase, type BallotRefusal, type ClosedBallot, type PreparedBallot, type Tally } from './ballot.js';
import { isDuring } from './ballot-time.js';
import { isFilled, type Elector } from './electorate.js';
import { cast, decide } from './majority.js';
import type { Meeting } from './meeting.js';
import { checkHappenedIn, type MomentRefusal } from './meeting-moments.js';
import { excludedOn } from './partiality.js';
import { listedSeats } from './presence.js';
import { checkListed, enough, votingSeats } from './quorum.js';

/** Records a ballot held without the tool: the counts, from which the result follows by the rule. */
export function recordBallot(
  ballot: PreparedBallot,
  command: {
    readonly meeting: Meeting;
    readonly tally: Tally;
    readonly entitled: number;
    readonly present: number;
    /** When it was held, as somebody says; `now`: when they say so. */
    readonly at: Date;
    readonly now: Date;
    /** The voting seats of that moment, and who sat on them. */
    readonly electorate: readonly Elector[];
    readonly rules: RulesOfProcedure;
  },
): Result<ClosedBallot, WrongState | BallotRefusal | MomentRefusal | Refusal<'DATE_AHEAD'>> {
  const { meeting, tally, entitled, present, at, now, electorate, rules } = command;
  if (!isDuring(meeting.state, ['running', 'closed'])) return wrongState;
  const been = checkHasBeen('at', at, now);
  if (!been.ok) return been;
  const moment = checkHappenedIn(meeting, at);
  if (!moment.ok) return moment;
  const excludedIds = ballot.itemId ? excludedOn(meeting, ballot.itemId, rules) : [];
  const voting = votingSeats({ electorate, excludedIds });
  // Fewer than could have voted would make a majority of fewer.
  const least = couldVote(electorate, excludedIds);
  const listed = listedSeats(meeting, electorate, { at, now });
  const { length: seats } = electorate;
  const counts = [...Object.values(tally), entitled, present];
  if (!counts.every((number) => isWithin(number, bounds.people)) || cast(tally) > present || present > entitled)
    return refuse({ code: 'TALLY_IMPOSSIBLE', field: 'tally' });
  if (entitled > voting || entitled < least) return refuse({ code: 'TALLY_IMPOSSIBLE', field: 'entitled' });
  const there = checkListed({ present, listed });
  if (!there.ok) return there;
  const presence = enough({ present, seats, rules, quorumChallenged: false });
  if (!presence.ok) return presence;

  const outcome = decide(ballot.rule, tally, entitled);
  const result = { tally, entitled, present, presentAtClose: null, outcome, votes: [], slips: [], reportedIn: null };
  return accept({ ...ballotBase(ballot), procedure: 'recorded', state: 'closed', closedAt: at, ...result });
}

/** How many could vote of a body of whom these persons are excluded. */
const couldVote = (electorate: readonly Elector[], excludedIds: readonly PersonId[]): number =>
  electorate.filter((elector) => isFilled(elector) && !(elector.memberId && excludedIds.includes(elector.memberId)))
    .length;
