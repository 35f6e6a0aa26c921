import type { MajorityRule } from '../../people/rules-of-procedure.js';
import { slipChoices, type BallotOutcome, type ClosedBallot, type SlipChoice, type Tally } from './ballot.js';

export function count(votes: readonly { readonly choice: SlipChoice }[]): Tally {
  const of = (choice: SlipChoice) => votes.filter((vote) => vote.choice === choice).length;
  return { yes: of('yes'), no: of('no'), abstain: of('abstain'), invalid: of('invalid') };
}

export const cast = (tally: Tally): number => slipChoices.reduce((sum, choice) => sum + tally[choice], 0);

/** How many yes votes adopt, the other votes being what they are; under consent it is no objection that counts. */
export function neededYes(rule: MajorityRule, { yes, no }: Tally, entitled: number): number {
  switch (rule) {
    case 'simple':
      return no + 1;
    case 'absoluteOfEntitled':
      return Math.floor(entitled / 2) + 1;
    case 'twoThirdsOfCast':
      return Math.max(1, Math.ceil((2 * (yes + no)) / 3));
    case 'twoThirdsOfEntitled':
      return Math.max(1, Math.ceil((2 * entitled) / 3));
    case 'unanimityOfCast':
      return Math.max(1, yes + no);
    case 'consent':
      return 0;
  }
}

/**
 * Whether a rule is met. Abstentions and invalid votes are no votes cast for any rule (as in § 50 Abs. 5 GO NRW); a tie
 * rejects. Consent: no reasoned serious objection stands, and somebody has answered.
 */
export function decide(rule: MajorityRule, tally: Tally, entitled: number): Exclude<BallotOutcome, 'noQuorum'> {
  const met = rule === 'consent' ? tally.no === 0 && cast(tally) > 0 : tally.yes >= neededYes(rule, tally, entitled);
  return met ? 'adopted' : 'rejected';
}

/** The facts for the sentence that explains a result. */
export type Arithmetic = Tally & {
  readonly rule: MajorityRule;
  readonly cast: number;
  readonly counted: number;
  readonly entitled: number;
  readonly present: number;
  readonly presentAtClose: number | null;
  /** Of those asked: whoever was not there has not kept silent; a circulation asks everybody. */
  readonly notVoted: number;
  readonly neededYes: number;
  readonly outcome: BallotOutcome;
};

export function arithmetic(ballot: ClosedBallot): Arithmetic {
  const { rule, tally, entitled, present, presentAtClose, outcome, procedure } = ballot;
  const counted = tally.yes + tally.no;
  const asked = procedure === 'circulation' ? entitled : present;
  return {
    ...tally,
    rule,
    cast: cast(tally),
    counted,
    entitled,
    present,
    presentAtClose,
    notVoted: Math.max(0, asked - cast(tally)),
    neededYes: neededYes(rule, tally, entitled),
    outcome,
  };
}
