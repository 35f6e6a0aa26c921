import { accept, refuse, type Result } from '../kernel/result.js';
import type { Ballot, BallotRefusal, ClosedBallot } from './ballot.js';
import { overlap, type Covered } from './overlap.js';
import type { Resolution } from './resolution.js';

type Before = Pick<Resolution, 'pointNumber' | 'outcome' | 'resolvedAt'>;
type Written = Pick<Resolution, 'pointNumber' | 'outcome' | 'ballotId'>;

/**
 * What was voted on is not put to the vote again: of two results one could choose. Who has to ask once more adjourns the
 * matter first, which stands in the minutes; the votes before that decide nothing then.
 */
export function checkNotVotedOn(
  subject: Ballot['subject'],
  ballots: readonly Ballot[],
  before: readonly Before[],
): Result<true, BallotRefusal> {
  const again = standing(ballots, before).some((ballot) => meet(coveredBy(subject), coveredBy(ballot.subject)));
  return again ? refuse({ code: 'ALREADY_VOTED_ON' }) : accept(true as const);
}

/** What was voted on comes out as the vote did, or is adjourned. `ballots`: those of the item. */
export function checkFollowsVote(
  { pointNumber, outcome, ballotId }: Written,
  ballots: readonly Ballot[],
  before: readonly Before[],
): Result<true, BallotRefusal> {
  const deciding = standing(ballots, before).filter(({ subject }) => meet([{ pointNumber }], coveredBy(subject)));
  if (ballotId !== null)
    return deciding.at(-1)?.id === ballotId ? accept(true as const) : refuse({ code: 'BALLOT_OVERTAKEN' });
  if (outcome === 'adjourned' || deciding.length === 0) return accept(true as const);

  return refuse({ code: 'ALREADY_VOTED_ON' });
}

/** The ballots with a result that holds still, the earliest first. */
function standing(ballots: readonly Ballot[], before: readonly Before[]): readonly ClosedBallot[] {
  return ballots
    .filter((ballot) => ballot.state === 'closed')
    .filter(({ outcome, subject }) => outcome !== 'noQuorum' && coveredBy(subject).length > 0)
    .filter(({ closedAt, subject }) => {
      const after = before.filter(({ outcome, resolvedAt }) => outcome === 'adjourned' && resolvedAt >= closedAt);
      return !meet(after, coveredBy(subject));
    })
    .toSorted((a, b) => a.closedAt.getTime() - b.closedAt.getTime());
}

/** The points that a ballot decides; of an amendment or the minutes none of the item's. */
function coveredBy(subject: Ballot['subject']): readonly Covered[] {
  switch (subject.kind) {
    case 'paper':
    case 'motion':
      return [{ pointNumber: null }];
    case 'points':
      return subject.numbers.map((pointNumber) => ({ pointNumber }));
    case 'amendment':
    case 'minutes':
      return [];
  }
}

const meet = (some: readonly Covered[], others: readonly Covered[]): boolean =>
  some.some((one) => others.some((other) => overlap(one, other)));
