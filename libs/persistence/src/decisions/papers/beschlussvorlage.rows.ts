import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import type { Evidence, PaperState, SentBack } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import type { PaperConsultation } from '@systemblick/domain/decisions/papers/paper-consultation';
import type { DecisionPoint, PaperText } from '@systemblick/domain/decisions/papers/paper-text';

import { BodyRow, PersonRow } from '../../people/people.rows.js';
import { ProposalRow } from '../../proposals/proposal.rows.js';

export type WrittenSentBack = Omit<SentBack, 'at'> & { readonly at: string };

@Entity('beschlussvorlage')
@Check(
  'beschlussvorlage_state',
  `state IN ('draft', 'statements', 'cleared', 'tabled', 'decided', 'implementing', 'completed')`,
)
@Check('beschlussvorlage_sent_back', `sent_back IS NULL OR state = 'draft'`)
@Check('beschlussvorlage_statements', `(state = 'statements') = (statements_until IS NOT NULL)`)
@Check(
  'beschlussvorlage_cleared',
  `(state NOT IN ('draft', 'statements')) = (cleared_by IS NOT NULL) AND (cleared_by IS NULL) = (cleared_at IS NULL)`,
)
@Check(
  'beschlussvorlage_tabled',
  `(state NOT IN ('draft', 'statements', 'cleared')) = (tabled_at IS NOT NULL) AND (tabled_at IS NULL) = (text_hash IS NULL) AND (tabled_at IS NULL OR number IS NOT NULL)`,
)
@Check('beschlussvorlage_hash', `text_hash ~ '^[0-9a-f]{64}$'`)
@Check(
  'beschlussvorlage_decided',
  `(state IN ('decided', 'implementing', 'completed')) = (decided_at IS NOT NULL) AND (decided_at IS NULL) = (adopted_text IS NULL)`,
)
@Check('beschlussvorlage_completed', `(state = 'completed') = (completed_on IS NOT NULL)`)
@Index('beschlussvorlage_by_number', ['municipalityId', 'number'], { unique: true })
@Index('beschlussvorlage_by_change', { synchronize: false })
@Index('beschlussvorlage_by_state', ['municipalityId', 'state'])
@Index('beschlussvorlage_by_room', ['room'], { unique: true })
@ForeignKey(() => BodyRow, ['municipalityId', 'bodyId'], ['municipalityId', 'id'], { name: 'beschlussvorlage_body' })
@ForeignKey(() => PersonRow, ['municipalityId', 'clearedBy'], ['municipalityId', 'id'], {
  name: 'beschlussvorlage_clearer',
})
@ForeignKey(() => ProposalRow, ['municipalityId', 'proposalId'], ['municipalityId', 'id'], {
  name: 'beschlussvorlage_proposal',
})
export class BeschlussvorlageRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'beschlussvorlage_pk' })
  municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'beschlussvorlage_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('text') state!: PaperState;
  @Column('uuid', { name: 'body_id' }) bodyId!: string;
  @Column('text', { nullable: true }) number!: string | null;
  @Column('uuid', { name: 'author_ids', array: true }) authorIds!: string[];
  @Column('uuid', { name: 'theme_ids', array: true }) themeIds!: string[];
  @Column('uuid', { name: 'proposal_id', nullable: true }) proposalId!: string | null;
  @Column('text') title!: string;
  @Column('text', { name: 'lead_office', default: '' }) leadOffice!: string;
  @Column('jsonb', { default: [] }) consultations!: readonly PaperConsultation[];
  @Column('jsonb') points!: readonly DecisionPoint[];
  @Column('jsonb') sections!: PaperText['sections'];
  @Column('jsonb') evidence!: readonly Evidence[];
  @Column('uuid', { array: true }) dissent!: string[];
  @Column('text', { name: 'unasked_because', nullable: true }) unaskedBecause!: string | null;
  @Column('boolean') public!: boolean;
  @Column('jsonb', { name: 'sent_back', nullable: true }) sentBack!: WrittenSentBack | null;
  @Column('date', { name: 'statements_until', nullable: true }) statementsUntil!: string | null;
  @Column('uuid', { name: 'cleared_by', nullable: true }) clearedBy!: string | null;
  @Column('timestamptz', { name: 'cleared_at', nullable: true }) clearedAt!: Date | null;
  @Column('timestamptz', { name: 'tabled_at', nullable: true }) tabledAt!: Date | null;
  @Column('text', { name: 'text_hash', nullable: true }) textHash!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('jsonb', { name: 'adopted_text', nullable: true }) adoptedText!: PaperText | null;
  @Column('date', { name: 'completed_on', nullable: true }) completedOn!: string | null;
  /** The room in which it is written together: random, so that it tells nothing; made when the paper is. */
  @Column({ type: 'uuid', update: false }) room!: string;
  /** Set by a trigger at every change. */
  @Column({ type: 'timestamptz', name: 'changed_at', insert: false, update: false }) changedAt?: Date;
  /** Kept by a trigger; only the database reads it. */
  @Column({ type: 'tsvector', nullable: true, select: false, insert: false, update: false }) search?: string;
}

@Entity('paper_comment')
@Index('paper_comment_by_paper', ['municipalityId', 'paperId'])
@ForeignKey(() => BeschlussvorlageRow, ['municipalityId', 'paperId'], ['municipalityId', 'id'], {
  name: 'paper_comment_paper',
})
@ForeignKey(() => PersonRow, ['municipalityId', 'writtenBy'], ['municipalityId', 'id'], {
  name: 'paper_comment_written_by',
})
export class PaperCommentRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'paper_comment_pk' })
  municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'paper_comment_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('uuid', { name: 'paper_id' }) paperId!: string;
  @Column('integer', { name: 'point_number', nullable: true }) pointNumber!: number | null;
  @Column('uuid', { name: 'written_by' }) writtenBy!: string;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
  @Column('text') text!: string;
}

/** What is attached to a paper; its bytes lie with the files. */
@Entity('paper_file')
@Check('paper_file_hash', `hash ~ '^[0-9a-f]{64}$'`)
@Check('paper_file_size', `size > 0`)
@Index('paper_file_by_paper', ['municipalityId', 'paperId'])
@ForeignKey(() => BeschlussvorlageRow, ['municipalityId', 'paperId'], ['municipalityId', 'id'], {
  name: 'paper_file_paper',
})
@ForeignKey(() => PersonRow, ['municipalityId', 'addedBy'], ['municipalityId', 'id'], { name: 'paper_file_added_by' })
export class PaperFileRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'paper_file_pk' })
  municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'paper_file_pk' }) id!: string;
  @Column('uuid', { name: 'paper_id' }) paperId!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'media_type' }) mediaType!: string;
  @Column('integer') size!: number;
  @Column('text') hash!: string;
  @Column('uuid', { name: 'added_by' }) addedBy!: string;
  @Column('timestamptz', { name: 'added_at' }) addedAt!: Date;
}
