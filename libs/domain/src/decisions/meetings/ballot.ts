import type { BodyId } from '../../kernel/actor.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Id, PersonId } from '../../kernel/id.js';
import type { Refusal } from '../../kernel/refusal.js';
import type { Versioned } from '../../kernel/versioned.js';
import type { MajorityRule } from '../../people/rules-of-procedure.js';
import type { SeatId } from '../../people/seat.js';
import type { AmendmentId } from '../papers/amendment.js';
import type { BeschlussvorlageId } from '../papers/beschlussvorlage.js';
import type { Elector } from './electorate.js';
import type { AgendaItemId, MeetingId } from './meeting.js';

export type BallotId = Id<'Ballot'>;
export const ballotStates = ['prepared', 'open', 'closed', 'cancelled'] as const;
export type BallotState = (typeof ballotStates)[number];
/** open: by hand or button, roll call: names are minuted, secret: nobody can tie a choice to a person. */
export const ballotKinds = ['open', 'rollCall', 'secret'] as const;
export type BallotKind = (typeof ballotKinds)[number];
/** In a meeting, in the Umlaufverfahren, or held without the tool and recorded afterwards. */
export const ballotProcedures = ['meeting', 'circulation', 'recorded'] as const;
export type BallotProcedure = (typeof ballotProcedures)[number];

export const choices = ['yes', 'no', 'abstain'] as const;
export type Choice = (typeof choices)[number];
export const slipChoices = [...choices, 'invalid'] as const;
export type SlipChoice = (typeof slipChoices)[number];
export type Tally = Readonly<Record<SlipChoice, number>>;
/** noQuorum: too few answered in the Umlaufverfahren; nothing is decided. */
export const ballotOutcomes = ['adopted', 'rejected', 'noQuorum'] as const;
export type BallotOutcome = (typeof ballotOutcomes)[number];

/** One seat's vote, cast by its member or deputy. Under the consent rule a `no` carries its serious objection. */
export type Vote = {
  readonly seatId: SeatId;
  readonly castBy: PersonId;
  readonly choice: Choice;
  readonly objection: string | null;
  readonly castAt: Date;
};

/** That a seat has drawn its slip of a secret ballot; not what became of it, and not when. */
type DrawnSlip = { readonly seatId: SeatId; readonly drawnBy: PersonId };
/** A slip from the urn: a receipt only its voter knows, and a choice. No person, seat or time. */
export type Slip = { readonly receipt: string; readonly choice: SlipChoice };

export type BallotSubject =
  | { readonly kind: 'paper'; readonly paperId: BeschlussvorlageId }
  | { readonly kind: 'points'; readonly paperId: BeschlussvorlageId; readonly numbers: readonly number[] }
  | { readonly kind: 'amendment'; readonly amendmentId: AmendmentId }
  | { readonly kind: 'minutes'; readonly meetingId: MeetingId }
  | { readonly kind: 'motion' };

/** An Abstimmung: a rule, a kind and a result. */
export type Ballot = PreparedBallot | OpenBallot | ClosedBallot | CancelledBallot;

export type PreparedBallot = BallotBase & { readonly state: 'prepared' };
export type OpenBallot = BallotBase & {
  readonly state: 'open';
  readonly openedAt: Date;
  readonly electorate: readonly Elector[];
  /** Seats that do not vote here, for Befangenheit. */
  readonly excludedSeatIds: readonly SeatId[];
  readonly present: number;
  /** Empty in a secret ballot. */
  readonly votes: readonly Vote[];
  /** Empty unless the ballot is secret. */
  readonly drawn: readonly DrawnSlip[];
};
export type ClosedBallot = BallotBase & {
  readonly state: 'closed';
  readonly closedAt: Date;
  readonly tally: Tally;
  readonly entitled: number;
  /** Who was there when it was opened: that decides the quorum. */
  readonly present: number;
  /** Who was still there when it was closed; null where nobody noted it. */
  readonly presentAtClose: number | null;
  readonly outcome: BallotOutcome;
  /** Empty for a secret or recorded ballot. */
  readonly votes: readonly Vote[];
  /** The slips of a secret ballot in order of their receipts, so that each voter can look up their own. */
  readonly slips: readonly Slip[];
  /** Where an Umlauf was reported, as it must be. */
  readonly reportedIn: MeetingId | null;
};
export type CancelledBallot = BallotBase & { readonly state: 'cancelled'; readonly reason: string };

export type BallotBase = Versioned & {
  readonly id: BallotId;
  readonly bodyId: BodyId;
  readonly meetingId: MeetingId | null;
  readonly itemId: AgendaItemId | null;
  readonly subject: BallotSubject;
  /** What one votes on, word for word. */
  readonly wording: string;
  readonly rule: MajorityRule;
  readonly kind: BallotKind;
  readonly procedure: BallotProcedure;
  /** Umlaufverfahren only. */
  readonly answersUntil: CivilDate | null;
  readonly minimumAnswers: number | null;
};

export type BallotRefusal = Refusal<
  | 'SECRET_NOT_ALLOWED'
  | 'CONSENT_NEVER_SECRET'
  | 'RULE_TOO_WEAK'
  | 'CIRCULATION_NOT_ALLOWED'
  | 'CIRCULATION_NEVER_SECRET'
  | 'CIRCULATION_NEEDS_DEADLINE'
  | 'CIRCULATION_STILL_OPEN'
  | 'CIRCULATION_OVER'
  | 'MEETING_MISSING'
  | 'NOBODY_ENTITLED'
  | 'ATTENDANCE_MISSING'
  | 'QUORUM_MISSED'
  | 'NOT_ENTITLED'
  | 'EXCLUDED_FOR_PARTIALITY'
  | 'ALREADY_VOTED'
  | 'SEAT_ALREADY_VOTED'
  | 'NOT_PRESENT'
  | 'MEMBER_PRESENT'
  | 'DEPUTY_UNCONFIRMED'
  | 'OBJECTION_NEEDS_REASON'
  | 'OBJECTION_WITHOUT_NO'
  | 'BALLOT_IS_SECRET'
  | 'BALLOT_NOT_SECRET'
  | 'TOO_MANY_SLIPS'
  | 'RECEIPTS_NOT_UNIQUE'
  | 'TALLY_IMPOSSIBLE'
  | 'PRESENT_BEYOND_LIST'
  | 'NO_OBJECTION_STANDS'
  | 'ONLY_CIRCULATION'
  | 'BALLOT_ASKED_OTHERWISE'
  | 'ALREADY_VOTED_ON'
  | 'BALLOT_OVERTAKEN'
  | 'BALLOT_UNDER_WAY'
  | 'NOBODY_VOTED'
>;

/** Only what a ballot is in every state. */
export function ballotBase(ballot: Ballot): BallotBase {
  const { id, municipalityId, version, bodyId, meetingId, itemId, subject, wording } = ballot;
  const { rule, kind, procedure, answersUntil, minimumAnswers } = ballot;
  const about = { id, municipalityId, version, bodyId, meetingId, itemId, subject, wording };
  return { ...about, rule, kind, procedure, answersUntil, minimumAnswers };
}
