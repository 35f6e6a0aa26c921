import type { InstitutionId } from '../kernel/actor.js';
import type { Id, PersonId } from '../kernel/id.js';
import type { Refusal } from '../kernel/refusal.js';
import type { Versioned } from '../kernel/versioned.js';
import type { CaseId } from './case.js';

export type CaseBundleId = Id<'CaseBundle'>;
export const bundleStates = ['draft', 'ready', 'inReconstruction', 'closed'] as const;
export type BundleState = (typeof bundleStates)[number];
export const bundleMainLine: readonly BundleState[] = bundleStates;

/** Released cases chosen as exemplary, with a leading question (Handreichung 6.3). */
export type CaseBundle = Versioned & {
  readonly id: CaseBundleId;
  readonly title: string;
  readonly leadingQuestion: string;
  readonly assembledBy: PersonId;
  readonly cases: readonly BundledCase[];
  readonly institutionIds: readonly InstitutionId[];
  readonly knowledge: readonly KnowledgeAnswer[];
  readonly riskAcceptance: string | null;
} & (
    | { readonly state: 'draft' | 'ready' | 'inReconstruction' }
    | { readonly state: 'closed'; readonly closedAt: Date }
  );

/** A case as the bundle holds it: one version of its text. `earlyReason` is there where Monitoring was not reached. */
export type BundledCase = {
  readonly caseId: CaseId;
  readonly authorId: PersonId;
  readonly textNumber: number;
  readonly why: string;
  readonly earlyReason: string | null;
  /** Its author presents it: the group then knows whose caseload it is of. */
  readonly authorPresents: boolean;
};

/** Does someone there know this case from their own file? unknown: no; else how that was settled. */
export const knowledgeAnswers = ['unknown', 'knownCoarsened', 'leftOut', 'consented'] as const;
export type Knowledge = (typeof knowledgeAnswers)[number];

export type KnowledgeAnswer = {
  readonly caseId: CaseId;
  readonly institutionId: InstitutionId;
  readonly answer: Knowledge;
  readonly answeredAt: Date;
};

export type BundleRefusal = Refusal<
  | 'CASE_NOT_RELEASED'
  | 'ALREADY_IN_BUNDLE'
  | 'NOT_IN_BUNDLE'
  | 'EARLY_CASE_NEEDS_REASON'
  | 'CASE_GROUP_TOO_SMALL'
  | 'LEADING_QUESTION_MISSING'
  | 'TOO_FEW_CASES'
  | 'KNOWLEDGE_UNANSWERED'
  | 'ONLY_THE_AUTHOR_ANSWERS'
  | 'INSTITUTION_NOT_INVITED'
  | 'BUNDLE_RISK_ACCEPTANCE_NEEDED'
>;

/** The cases the group works on: those not left out because somebody invited knows them. */
export function takenCases({ cases, knowledge, institutionIds }: CaseBundle): readonly BundledCase[] {
  const leftOut = knowledge.filter(
    ({ answer, institutionId }) => answer === 'leftOut' && institutionIds.includes(institutionId),
  );
  return cases.filter(({ caseId }) => !leftOut.some((answer) => answer.caseId === caseId));
}

/** The questions still open: which case, which institution. */
export function openQuestions(bundle: CaseBundle): readonly Pick<KnowledgeAnswer, 'caseId' | 'institutionId'>[] {
  const { cases, institutionIds, knowledge } = bundle;
  return cases
    .flatMap(({ caseId }) => institutionIds.map((institutionId) => ({ caseId, institutionId })))
    .filter((question) => !knowledge.some((given) => isAbout(given, question)));
}

export const isAbout = (
  a: Pick<KnowledgeAnswer, 'caseId' | 'institutionId'>,
  b: Pick<KnowledgeAnswer, 'caseId' | 'institutionId'>,
): boolean => a.caseId === b.caseId && a.institutionId === b.institutionId;
