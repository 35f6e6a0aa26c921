import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import type { AdoptionState } from '@systemblick/domain/follow-up/adoption';
import type { Indicator, IndicatorReading, MeasureState } from '@systemblick/domain/follow-up/measure';

import { BeschlussvorlageRow } from '../decisions/papers/beschlussvorlage.rows.js';
import { ResolutionRow } from '../decisions/meetings/resolution.rows.js';
import { InstitutionRow, MemberMunicipalityRow, PersonRow } from '../people/people.rows.js';
import { GenerativeThemeRow } from '../themes/theme.rows.js';

@Entity('measure')
@Check('measure_state', `state IN ('proposed', 'accepted', 'declined', 'inProgress', 'done', 'verified', 'cancelled')`)
@Check('measure_progress', `progress BETWEEN 0 AND 100`)
@Check('measure_reason', `state NOT IN ('declined', 'cancelled') OR reason IS NOT NULL`)
@Check('measure_done', `state NOT IN ('done', 'verified') OR done_on IS NOT NULL`)
@Check('measure_done_note', `done_note IS NULL OR done_on IS NOT NULL`)
@Check('measure_verified', `(state = 'verified') = (verified_on IS NOT NULL AND effect IS NOT NULL)`)
@Index('measure_by_due_day', ['municipalityId', 'dueOn', 'id'])
@Index('measure_by_urgency', { synchronize: false })
@Index('measure_by_paper', ['municipalityId', 'paperId'])
@Index('measure_by_resolution', ['municipalityId', 'resolutionId'])
@Index('measure_by_institution', ['municipalityId', 'institutionId'])
@ForeignKey(() => ResolutionRow, ['municipalityId', 'resolutionId'], ['municipalityId', 'id'], {
  name: 'measure_resolved_by',
})
@ForeignKey(() => BeschlussvorlageRow, ['municipalityId', 'paperId'], ['municipalityId', 'id'], {
  name: 'measure_of_paper',
})
@ForeignKey(() => InstitutionRow, ['municipalityId', 'institutionId'], ['municipalityId', 'id'], {
  name: 'measure_asked_of',
})
@ForeignKey(() => PersonRow, ['municipalityId', 'responsibleId'], ['municipalityId', 'id'], {
  name: 'measure_responsible',
})
export class MeasureRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'measure_pk' }) municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'measure_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('text') state!: MeasureState;
  @Column('uuid', { name: 'resolution_id' }) resolutionId!: string;
  @Column('uuid', { name: 'paper_id', nullable: true }) paperId!: string | null;
  @Column('integer', { name: 'point_number', nullable: true }) pointNumber!: number | null;
  @Column('text') title!: string;
  @Column('uuid', { name: 'institution_id' }) institutionId!: string;
  @Column('uuid', { name: 'responsible_id', nullable: true }) responsibleId!: string | null;
  @Column('uuid', { name: 'contributing_institution_ids', array: true }) contributingInstitutionIds!: string[];
  @Column('date', { name: 'starts_on', nullable: true }) startsOn!: string | null;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('jsonb') indicator!: Indicator;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('smallint') progress!: number;
  @Column('text', { name: 'progress_note', nullable: true }) progressNote!: string | null;
  @Column('jsonb') readings!: readonly IndicatorReading[];
  @Column('date', { name: 'done_on', nullable: true }) doneOn!: string | null;
  @Column('text', { name: 'done_note', nullable: true }) doneNote!: string | null;
  @Column('date', { name: 'verified_on', nullable: true }) verifiedOn!: string | null;
  @Column('text', { nullable: true }) effect!: string | null;
  /** Kept by a trigger; only the database reads it. */
  @Column({ type: 'tsvector', nullable: true, select: false, insert: false, update: false }) search?: string;
}

@Entity('adoption')
@Check('adoption_state', `state IN ('asked', 'preparing', 'adopted', 'declined')`)
@Check('adoption_decided', `(state IN ('adopted', 'declined')) = (decided_on IS NOT NULL)`)
@Check('adoption_adapted', `NOT adapted OR note IS NOT NULL`)
@Index('adoption_once_a_member', ['municipalityId', 'resolutionId', 'memberMunicipalityId'], { unique: true })
@ForeignKey(() => ResolutionRow, ['municipalityId', 'resolutionId'], ['municipalityId', 'id'], {
  name: 'adoption_resolution',
})
@ForeignKey(() => MemberMunicipalityRow, ['municipalityId', 'memberMunicipalityId'], ['municipalityId', 'id'], {
  name: 'adoption_member',
})
export class AdoptionRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'adoption_pk' }) municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'adoption_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('text') state!: AdoptionState;
  @Column('uuid', { name: 'resolution_id' }) resolutionId!: string;
  @Column('uuid', { name: 'member_municipality_id' }) memberMunicipalityId!: string;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('boolean') adapted!: boolean;
  @Column('date', { name: 'decided_on', nullable: true }) decidedOn!: string | null;
}

@Entity('feedback')
@Index('feedback_by_theme', ['municipalityId', 'themeId'])
@ForeignKey(() => GenerativeThemeRow, ['municipalityId', 'themeId'], ['municipalityId', 'id'], {
  name: 'feedback_about',
})
@ForeignKey(() => PersonRow, ['municipalityId', 'sentBy'], ['municipalityId', 'id'], { name: 'feedback_sent_by' })
export class FeedbackRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'feedback_pk' }) municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'feedback_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('uuid', { name: 'theme_id' }) themeId!: string;
  @Column('text') text!: string;
  @Column('uuid', { name: 'sent_by' }) sentBy!: string;
  @Column('timestamptz', { name: 'sent_at' }) sentAt!: Date;
}
