import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import type {
  ExistingBody,
  ProjektgruppeState,
  TargetGroupVoice,
  WorkingTimeConfirmation,
} from '@systemblick/domain/proposals/projektgruppe';

import { BodyRow, PersonRow } from '../people/people.rows.js';

/** A confirmation as JSON keeps it. */
export type StoredConfirmation = Omit<WorkingTimeConfirmation, 'confirmedAt'> & { readonly confirmedAt: string };

@Entity('projektgruppe')
@Check('projektgruppe_state', `state IN ('proposed', 'mandated', 'active', 'concluded')`)
@Check('projektgruppe_themes', `cardinality(theme_ids) > 0`)
@Check(
  'projektgruppe_mandated',
  `state IN ('proposed', 'concluded') OR (mandated_at IS NOT NULL AND existing_body IS NOT NULL AND voice IS NOT NULL)`,
)
@Check('projektgruppe_in_body', `state = 'concluded' OR (state = 'active') = (body_id IS NOT NULL)`)
@Check(
  'projektgruppe_concluded',
  `(state = 'concluded') = (concluded_on IS NOT NULL) AND (state = 'concluded') = (conclusion IS NOT NULL)`,
)
@Index('projektgruppe_by_state', ['municipalityId', 'state'])
@Index('projektgruppe_by_body', ['municipalityId', 'bodyId'])
@ForeignKey(() => BodyRow, ['municipalityId', 'bodyId'], ['municipalityId', 'id'], { name: 'projektgruppe_body' })
@ForeignKey(() => PersonRow, ['municipalityId', 'mandatedBy'], ['municipalityId', 'id'], {
  name: 'projektgruppe_mandated_by',
})
export class ProjektgruppeRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'projektgruppe_pk' })
  municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'projektgruppe_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('text') state!: ProjektgruppeState;
  @Column('text') name!: string;
  @Column('text') mandate!: string;
  @Column('text', { name: 'out_of_scope', nullable: true }) outOfScope!: string | null;
  @Column('uuid', { name: 'theme_ids', array: true }) themeIds!: string[];
  @Column('uuid', { name: 'institution_ids', array: true }) institutionIds!: string[];
  @Column('jsonb', { name: 'existing_body', nullable: true }) existingBody!: ExistingBody | null;
  @Column('jsonb', { nullable: true }) voice!: TargetGroupVoice | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('jsonb') confirmations!: readonly StoredConfirmation[];
  @Column('uuid', { name: 'body_id', nullable: true }) bodyId!: string | null;
  @Column('timestamptz', { name: 'mandated_at', nullable: true }) mandatedAt!: Date | null;
  @Column('uuid', { name: 'mandated_by', nullable: true }) mandatedBy!: string | null;
  @Column('date', { name: 'concluded_on', nullable: true }) concludedOn!: string | null;
  @Column('text', { nullable: true }) conclusion!: string | null;
}

@Entity('group_task')
@Index('group_task_by_projektgruppe', ['municipalityId', 'projektgruppeId'])
@ForeignKey(() => ProjektgruppeRow, ['municipalityId', 'projektgruppeId'], ['municipalityId', 'id'], {
  name: 'group_task_projektgruppe',
})
@ForeignKey(() => PersonRow, ['municipalityId', 'responsibleId'], ['municipalityId', 'id'], {
  name: 'group_task_responsible',
})
export class GroupTaskRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'group_task_pk' })
  municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'group_task_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('uuid', { name: 'projektgruppe_id' }) projektgruppeId!: string;
  @Column('text') title!: string;
  @Column('uuid', { name: 'responsible_id', nullable: true }) responsibleId!: string | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('timestamptz', { name: 'done_at', nullable: true }) doneAt!: Date | null;
}

@Entity('group_meeting')
@Index('group_meeting_by_projektgruppe', ['municipalityId', 'projektgruppeId'])
@ForeignKey(() => ProjektgruppeRow, ['municipalityId', 'projektgruppeId'], ['municipalityId', 'id'], {
  name: 'group_meeting_projektgruppe',
})
export class GroupMeetingRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'group_meeting_pk' })
  municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'group_meeting_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('uuid', { name: 'projektgruppe_id' }) projektgruppeId!: string;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('text', { nullable: true }) result!: string | null;
}
