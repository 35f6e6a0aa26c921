import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import type { CaseState, Returned, WithdrawalReason } from '@systemblick/domain/cases/case';
import type { BundleState, Knowledge } from '@systemblick/domain/cases/case-bundle';
import type { CaseText } from '@systemblick/domain/cases/case-text';
import type { ClientInformation } from '@systemblick/domain/cases/client-information';
import type { RejectedFinding } from '@systemblick/domain/cases/finding';
import type { NominationState } from '@systemblick/domain/cases/nomination-state';

import { InstitutionRow, PersonRow } from '../people/people.rows.js';

@Entity('case')
@Check('case_state', `state IN ('draft', 'inReview', 'released', 'withdrawn')`)
@Check('case_written', `(state IN ('draft', 'inReview')) = (text IS NOT NULL)`)
@Check('case_submitted', `(state = 'inReview') = (submitted_at IS NOT NULL)`)
@Check('case_review_begun', `review_begun_at IS NULL OR state = 'inReview'`)
@Check('case_withdrawn', `(state = 'withdrawn') = (withdrawn_at IS NOT NULL)`)
@Index('case_by_author', ['municipalityId', 'authorId'])
@Index('case_by_state', ['municipalityId', 'state'])
@ForeignKey(() => PersonRow, ['municipalityId', 'authorId'], ['municipalityId', 'id'], { name: 'case_author' })
export class CaseRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'case_pk' }) municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('text') state!: CaseState;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('jsonb', { nullable: true }) text!: CaseText | null;
  @Column('jsonb', { nullable: true }) findings!: readonly RejectedFinding[] | null;
  @Column('jsonb', { name: 'client_information', nullable: true }) clientInformation!: ClientInformation | null;
  @Column('timestamptz', { name: 'written_at', nullable: true }) writtenAt!: Date | null;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
  @Column('timestamptz', { name: 'review_begun_at', nullable: true }) reviewBegunAt!: Date | null;
  @Column('jsonb', { nullable: true }) returned!: Returned | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('text', { name: 'withdrawal_reason', nullable: true }) withdrawalReason!: WithdrawalReason | null;
}

/** One immutable version of a case's text. Erasure empties the text; a trigger lets nothing else change. */
@Entity('released_text')
@Check('released_text_number', `number >= 1`)
@Check('released_text_erased', `(text IS NULL) = (erased_at IS NOT NULL)`)
@Check('released_text_second_person', `released_by <> author_id`)
@ForeignKey(() => CaseRow, ['municipalityId', 'caseId'], ['municipalityId', 'id'], { name: 'released_text_case' })
export class ReleasedTextRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'released_text_pk' })
  municipalityId!: string;
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'released_text_pk' }) caseId!: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'released_text_pk' }) number!: number;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('jsonb', { nullable: true }) text!: CaseText | null;
  @Column('jsonb', { default: [] }) findings!: readonly RejectedFinding[];
  @Column('timestamptz', { name: 'released_at' }) releasedAt!: Date;
  @Column('uuid', { name: 'released_by' }) releasedBy!: string;
  @Column('jsonb', { name: 'client_information' }) clientInformation!: ClientInformation;
  @Column('text', { name: 'risk_acceptance', nullable: true }) riskAcceptance!: string | null;
  @Column('timestamptz', { name: 'erased_at', nullable: true }) erasedAt!: Date | null;
}

@Entity('nomination')
@Check('nomination_state', `state IN ('open', 'taken', 'passedOver', 'withdrawn')`)
@Check('nomination_taken', `(state = 'taken') = (bundle_id IS NOT NULL)`)
@Index('nomination_by_case', ['municipalityId', 'caseId'])
@ForeignKey(() => CaseRow, ['municipalityId', 'caseId'], ['municipalityId', 'id'], { name: 'nomination_case' })
export class NominationRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'nomination_pk' })
  municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'nomination_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('text') state!: NominationState;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'nominated_by' }) nominatedBy!: string;
  @Column('timestamptz', { name: 'nominated_at' }) nominatedAt!: Date;
  @Column('text') why!: string;
  @Column('boolean', { name: 'author_presents', default: false }) authorPresents!: boolean;
  @Column('uuid', { name: 'bundle_id', nullable: true }) bundleId!: string | null;
}

@Entity('case_bundle')
@Check('case_bundle_state', `state IN ('draft', 'ready', 'inReconstruction', 'closed')`)
@Check('case_bundle_closed', `(state = 'closed') = (closed_at IS NOT NULL)`)
export class CaseBundleRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'case_bundle_pk' })
  municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_bundle_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('text') state!: BundleState;
  @Column('text') title!: string;
  @Column('text', { name: 'leading_question' }) leadingQuestion!: string;
  @Column('uuid', { name: 'assembled_by' }) assembledBy!: string;
  @Column('uuid', { name: 'institution_ids', array: true }) institutionIds!: string[];
  @Column('text', { name: 'risk_acceptance', nullable: true }) riskAcceptance!: string | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
}

@Entity('bundled_case')
@Index('bundled_case_by_case', ['municipalityId', 'caseId'])
@ForeignKey(() => CaseBundleRow, ['municipalityId', 'bundleId'], ['municipalityId', 'id'], {
  name: 'bundled_case_bundle',
})
@ForeignKey(() => ReleasedTextRow, ['municipalityId', 'caseId', 'textNumber'], ['municipalityId', 'caseId', 'number'], {
  name: 'bundled_case_text',
})
export class BundledCaseRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'bundled_case_pk' })
  municipalityId!: string;
  @PrimaryColumn('uuid', { name: 'bundle_id', primaryKeyConstraintName: 'bundled_case_pk' }) bundleId!: string;
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'bundled_case_pk' }) caseId!: string;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('integer', { name: 'text_number' }) textNumber!: number;
  @Column('integer') position!: number;
  @Column('text') why!: string;
  @Column('text', { name: 'early_reason', nullable: true }) earlyReason!: string | null;
  @Column('boolean', { name: 'author_presents', default: false }) authorPresents!: boolean;
}

@Entity('knowledge_answer')
@Check('knowledge_answer_answer', `answer IN ('unknown', 'knownCoarsened', 'leftOut', 'consented')`)
@ForeignKey(() => CaseBundleRow, ['municipalityId', 'bundleId'], ['municipalityId', 'id'], {
  name: 'knowledge_answer_bundle',
})
@ForeignKey(() => InstitutionRow, ['municipalityId', 'institutionId'], ['municipalityId', 'id'], {
  name: 'knowledge_answer_institution',
})
export class KnowledgeAnswerRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'knowledge_answer_pk' })
  municipalityId!: string;
  @PrimaryColumn('uuid', { name: 'bundle_id', primaryKeyConstraintName: 'knowledge_answer_pk' }) bundleId!: string;
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'knowledge_answer_pk' }) caseId!: string;
  @PrimaryColumn('uuid', { name: 'institution_id', primaryKeyConstraintName: 'knowledge_answer_pk' })
  institutionId!: string;
  @Column('text') answer!: Knowledge;
  @Column('timestamptz', { name: 'answered_at' }) answeredAt!: Date;
}
