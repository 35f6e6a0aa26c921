import { accept, refuse, type Result } from '../../kernel/result.js';
import type { Ballot, BallotId, BallotRefusal, BallotSubject, ClosedBallot } from './ballot.js';
import { overlap, type Covered } from './overlap.js';
import type { Resolution, ResolutionRefusal } from './resolution.js';
import { checkUnresolved } from './resolve.js';

/**
 * What stands of a matter, a paper wherever it is dealt with, or an item without one: its ballots, and what was resolved.
 * Of a paper only what was since it was tabled: its text was another one before.
 */
export type Standing = {
  readonly ballots: readonly Ballot[];
  readonly resolutions: readonly Pick<Resolution, 'pointNumber' | 'outcome'>[];
};
/** All of it but one ballot. */
export const besides = ({ ballots, resolutions }: Standing, id: BallotId): Standing => ({
  ballots: ballots.filter((ballot) => ballot.id !== id),
  resolutions,
});

type Written = Pick<Resolution, 'pointNumber' | 'ballotId'>;
type Answer = Result<true, BallotRefusal | ResolutionRefusal>;

/** What was voted on, is being voted on or was resolved is not put to the vote again: of two results one could choose. */
export function checkAsksAnew(subject: BallotSubject, { ballots, resolutions }: Standing): Answer {
  const asked = coveredBy(subject);
  const untouched = checkNoVote(asked, ballots);
  return untouched.ok ? checkUnresolved(asked, resolutions) : untouched;
}

/** What was voted on comes out as the vote did, by whatever way one would rather have it; nothing is decided beside a vote. */
export function checkFollowsVote(written: Written, { ballots }: Standing): Answer {
  if (ballots.some((ballot) => ballot.state === 'open' && meet([written], coveredBy(ballot.subject)))) return underWay;
  const deciding = ballots.filter(hasResult).filter(({ subject }) => meet([written], coveredBy(subject)));
  const last = deciding.toSorted((a, b) => a.closedAt.getTime() - b.closedAt.getTime()).at(-1);
  if (written.ballotId !== null)
    return last?.id === written.ballotId ? accept(true as const) : refuse({ code: 'BALLOT_OVERTAKEN' });

  return last ? refuse({ code: 'ALREADY_VOTED_ON' }) : accept(true as const);
}

/** A paper stays on the table as it is while a vote on it runs, until its result is announced, and once part of it is resolved. */
export function checkLeavesTable({ ballots, resolutions }: Standing): Answer {
  const untouched = checkNoVote([whole], ballots);
  if (!untouched.ok) return untouched;
  return resolutions.every(({ outcome }) => outcome === 'adjourned')
    ? accept(true as const)
    : refuse({ code: 'ALREADY_RESOLVED' });
}

/** One point referred back takes its paper along, and with it what stands of the others: not once those are decided. */
export function checkTakesAlong({ outcome }: Pick<Resolution, 'outcome'>, beside: Standing): Answer {
  if (outcome !== 'referredBack') return accept(true);
  const leaves = checkLeavesTable(beside);
  if (leaves.ok || leaves.refusal.code === 'BALLOT_UNDER_WAY') return leaves;

  return refuse({ code: 'PAPER_PARTLY_DECIDED', field: 'outcome' });
}

function checkNoVote(asked: readonly Covered[], ballots: readonly Ballot[]): Result<true, BallotRefusal> {
  const others = ballots.filter(({ subject }) => meet(asked, coveredBy(subject)));
  if (others.some(({ state }) => state === 'open')) return underWay;
  return others.some(hasResult) ? refuse({ code: 'ALREADY_VOTED_ON' }) : accept(true as const);
}

const underWay = refuse({ code: 'BALLOT_UNDER_WAY' } as const);
const whole: Covered = { pointNumber: null };

const hasResult = (ballot: Ballot): ballot is ClosedBallot =>
  ballot.state === 'closed' && ballot.outcome !== 'noQuorum';

/** The points that a ballot decides; of an amendment or the minutes none of the item's. */
function coveredBy(subject: BallotSubject): readonly Covered[] {
  switch (subject.kind) {
    case 'paper':
    case 'motion':
      return [whole];
    case 'points':
      return subject.numbers.map((pointNumber) => ({ pointNumber }));
    case 'amendment':
    case 'minutes':
      return [];
  }
}

const meet = (some: readonly Covered[], others: readonly Covered[]): boolean =>
  some.some((one) => others.some((other) => overlap(one, other)));
