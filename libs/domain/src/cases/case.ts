import type { Id, PersonId } from '../kernel/id.js';
import type { Refusal } from '../kernel/refusal.js';
import type { Versioned } from '../kernel/versioned.js';
import type { CaseText } from './case-text.js';
import type { ClientInformation, ClientInformationRefusal } from './client-information.js';
import type { RejectedFinding } from './finding.js';

export type CaseId = Id<'Case'>;
export const caseStates = ['draft', 'inReview', 'released', 'withdrawn'] as const;
export type CaseState = (typeof caseStates)[number];
/** How far a case has come, where nothing sends it back. */
export const caseMainLine: readonly CaseState[] = ['draft', 'inReview', 'released'];

/** An anonymised case, never a person. A draft may be the new version of a case released before. */
export type Case = DraftCase | CaseInReview | ReleasedCase | WithdrawnCase;

export type DraftCase = CaseBase & Written & { readonly state: 'draft'; readonly returned: Returned | null };
export type CaseInReview = CaseBase &
  Written & {
    readonly state: 'inReview';
    readonly submittedAt: Date;
    /** When a second person first opened it to review it; until then its author may take it back. */
    readonly reviewBegunAt: Date | null;
  };
export type ReleasedCase = CaseBase & { readonly state: 'released' };
export type WithdrawnCase = CaseBase & {
  readonly state: 'withdrawn';
  readonly withdrawnAt: Date;
  readonly withdrawalReason: WithdrawalReason;
};

type CaseBase = Versioned & {
  readonly id: CaseId;
  readonly authorId: PersonId;
  readonly createdAt: Date;
  /** Every text ever released, oldest first, numbered from 1; immutable but for its erasure. */
  readonly releasedTexts: readonly ReleasedText[];
};

type Written = {
  readonly text: CaseText;
  /** What was found in the text and names nobody, as its author says. */
  readonly findings: readonly RejectedFinding[];
  readonly clientInformation: ClientInformation | null;
  readonly writtenAt: Date;
};

/** Sent back by the reviewer, with the reason. */
export type Returned = { readonly by: PersonId; readonly at: Date; readonly reason: string };

/** One immutable version of a case's text; passages point at its `number` for ever. Erased: text null, date set. */
export type ReleasedText = {
  readonly number: number;
  readonly text: CaseText | null;
  readonly findings: readonly RejectedFinding[];
  readonly releasedAt: Date;
  readonly releasedBy: PersonId;
  readonly clientInformation: ClientInformation;
  readonly riskAcceptance: string | null;
  readonly erasedAt: Date | null;
};

export const withdrawalReasons = ['clientAsked', 'recognisable', 'noLongerNeeded', 'retention'] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

export type CaseRefusal =
  | Refusal<
      | 'CASE_EMPTY'
      | 'SECOND_PERSON_NEEDED'
      | 'REVIEW_BEGUN'
      | 'FINDINGS_UNCONFIRMED'
      | 'SERVER_CHECK_NOT_CLEAN'
      | 'RISK_ACCEPTANCE_NEEDED'
      | 'NOTHING_RELEASED_BEFORE'
      | 'RELEASED_BEFORE'
      | 'NOT_DUE_FOR_ERASURE'
    >
  | ClientInformationRefusal;

/** The text passages are marked on now: the newest one released, unless erased. */
export const currentText = ({ releasedTexts }: Case): ReleasedText | undefined => releasedTexts.at(-1);
