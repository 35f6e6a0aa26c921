import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import type { HintSource } from '@systemblick/domain/cases/hint';
import type { HintState } from '@systemblick/domain/cases/hint-state';
import type { ObservationKind } from '@systemblick/domain/cases/observation-kind';

import { InstitutionRow, PersonRow } from '../people/people.rows.js';

@Entity('hint')
@Check('hint_state', `state IN ('received', 'collected', 'passedOn', 'taken', 'dropped')`)
@Check('hint_passed_on', `state <> 'passedOn' OR passed_on_to IS NOT NULL`)
@Check('hint_dropped', `state <> 'dropped' OR note IS NOT NULL`)
@Index('hint_by_time', ['municipalityId', 'writtenAt', 'id'])
@Index('hint_by_writer', ['municipalityId', 'writtenBy'])
@ForeignKey(() => PersonRow, ['municipalityId', 'writtenBy'], ['municipalityId', 'id'], { name: 'hint_written_by' })
@ForeignKey(() => InstitutionRow, ['municipalityId', 'passedOnTo'], ['municipalityId', 'id'], {
  name: 'hint_institution',
})
export class HintRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'hint_pk' }) municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'hint_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('text') state!: HintState;
  @Column('text') source!: HintSource;
  @Column('text', { nullable: true }) kind!: ObservationKind | null;
  @Column('text') text!: string;
  @Column('uuid', { name: 'written_by' }) writtenBy!: string;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
  @Column('uuid', { name: 'passed_on_to', nullable: true }) passedOnTo!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  /** Kept by a trigger; only the database reads it. */
  @Column({ type: 'tsvector', nullable: true, select: false, insert: false, update: false }) search?: string;
}
