import type { CivilDate } from '../../kernel/civil-date.js';
import type { Id, PersonId } from '../../kernel/id.js';
import type { Refusal } from '../../kernel/refusal.js';
import type { Versioned } from '../../kernel/versioned.js';
import type { BallotId, Tally } from './ballot.js';
import type { BeschlussvorlageId } from '../papers/beschlussvorlage.js';
import type { AgendaItemId, MeetingId } from './meeting.js';
import type { DecidingPresence } from './quorum.js';

export type ResolutionId = Id<'Resolution'>;
export const resolutionOutcomes = [
  'consensusStated',
  'adopted',
  'adoptedAsAmended',
  'rejected',
  'adjourned',
  'referredBack',
  'noted',
  'withdrawn',
] as const;
export type ResolutionOutcome = (typeof resolutionOutcomes)[number];

/** The outcomes by which something is to be done. */
export const carried: readonly ResolutionOutcome[] = ['consensusStated', 'adopted', 'adoptedAsAmended'];

export const resolutionWays = ['consensus', 'ballot', 'recordedAfterwards', 'ruling'] as const;
/** How it came about; `ruling`: adjourned, referred back, noted or withdrawn without a vote. */
export type ResolutionWay = (typeof resolutionWays)[number];

/** What a council or committee made of a point that was subject to its decision. */
export type PoliticalDecision = {
  readonly body: string;
  readonly on: CivilDate;
  readonly adopted: boolean;
  readonly note: string | null;
};
/** The latest of them, and what was recorded before it: of another body, or put right since. */
export type PoliticalResult = PoliticalDecision & { readonly earlier: readonly PoliticalDecision[] };

/** A Beschluss: the outcome of an agenda item, per decision point (`pointNumber` null: the item as a whole). */
export type Resolution = Versioned & {
  readonly id: ResolutionId;
  readonly meetingId: MeetingId | null;
  readonly itemId: AgendaItemId | null;
  readonly paperId: BeschlussvorlageId | null;
  readonly pointNumber: number | null;
  readonly wording: string;
  readonly outcome: ResolutionOutcome;
  readonly way: ResolutionWay;
  readonly ballotId: BallotId | null;
  readonly tally: Tally | null;
  /** Dissent as the minutes have it. */
  readonly dissent: string | null;
  readonly resolvedAt: Date;
  /** Who was there; of a ballot the ballot says it, and what was resolved earlier may not say it. */
  readonly presence: DecidingPresence | null;
  readonly political: PoliticalResult | null;
  /** What was recorded before it was put right, the earliest first. */
  readonly corrections: readonly ResolutionCorrection[];
};

/** What it said before, who put it right, and why. */
export type ResolutionCorrection = Pick<Resolution, 'outcome' | 'tally' | 'dissent'> & {
  /** Only where the words were put right, too. */
  readonly wording?: string;
  readonly by: PersonId;
  readonly at: Date;
  readonly reason: string;
};

export type ResolutionRefusal = Refusal<
  | 'OBJECTIONS_NOT_ASKED'
  | 'OBJECTION_RAISED'
  | 'VOTE_WAS_DEMANDED'
  | 'RULES_DEMAND_A_VOTE'
  | 'BALLOT_UNDECIDED'
  | 'OUTCOME_NEEDS_DECISION'
  | 'OUTCOME_AGAINST_RULE'
  | 'NOT_SUBJECT_TO_POLITICS'
  | 'ONLY_RECORDED_IS_CORRECTED'
  | 'MINUTES_ARE_APPROVED'
  | 'BEGUN_BECAUSE_OF_IT'
  | 'POLITICS_DECIDED_ON_IT'
  | 'PAPER_WENT_ON'
  | 'ALREADY_RESOLVED'
  | 'PAPER_PARTLY_DECIDED'
  | 'ADJOURNED_HERE'
>;
