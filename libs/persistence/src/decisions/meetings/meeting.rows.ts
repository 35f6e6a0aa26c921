import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import type {
  AgendaItemKind,
  ConfirmedDeputy,
  MeetingState,
  MinutesApproval,
  MinutesCorrection,
  PartialityDeclaration,
  PresenceEvent,
} from '@systemblick/domain/decisions/meetings/meeting';

import { BodyRow, PersonRow } from '../../people/people.rows.js';

@Entity('meeting')
@Check(
  'meeting_state',
  `state IN ('planned', 'invited', 'running', 'closed', 'minutesSent', 'minutesApproved', 'cancelled', 'postponed')`,
)
@Check('meeting_span', `ends_at > starts_at`)
@Check('meeting_invited', `state <> 'invited' OR (invited_at IS NOT NULL AND chair_id IS NOT NULL)`)
@Check(
  'meeting_started',
  `(state IN ('running', 'closed', 'minutesSent', 'minutesApproved')) = (started_at IS NOT NULL)`,
)
@Check('meeting_officers', `started_at IS NULL OR num_nulls(chair_id, minute_taker_id) = 0`)
@Check('meeting_current', `current_item_id IS NULL OR state = 'running'`)
@Check('meeting_closed', `(state IN ('closed', 'minutesSent', 'minutesApproved')) = (closed_at IS NOT NULL)`)
@Check(
  'meeting_approved',
  `(state = 'minutesApproved') = (approved_at IS NOT NULL) AND (approved_at IS NULL) = (approved_how IS NULL)`,
)
@Check('meeting_approved_how', `approved_how IN ('nextMeeting', 'circulation')`)
@Check('meeting_called_off', `(state IN ('cancelled', 'postponed')) = (reason IS NOT NULL)`)
@Index('meeting_by_start', ['municipalityId', 'startsAt'])
@ForeignKey(() => BodyRow, ['municipalityId', 'bodyId'], ['municipalityId', 'id'], { name: 'meeting_body' })
@ForeignKey(() => PersonRow, ['municipalityId', 'chairId'], ['municipalityId', 'id'], { name: 'meeting_chair' })
@ForeignKey(() => PersonRow, ['municipalityId', 'minuteTakerId'], ['municipalityId', 'id'], {
  name: 'meeting_minute_taker',
})
export class MeetingRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'meeting_pk' }) municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meeting_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('text') state!: MeetingState;
  @Column('uuid', { name: 'body_id' }) bodyId!: string;
  @Column('text', { nullable: true }) number!: string | null;
  @Column('text') title!: string;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  @Column('timestamptz', { name: 'ends_at' }) endsAt!: Date;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('uuid', { name: 'chair_id', nullable: true }) chairId!: string | null;
  @Column('uuid', { name: 'minute_taker_id', nullable: true }) minuteTakerId!: string | null;
  @Column('jsonb') presence!: readonly PresenceEvent[];
  @Column('jsonb') deputies!: readonly ConfirmedDeputy[];
  @Column('jsonb') partialities!: readonly PartialityDeclaration[];
  @Column('jsonb') corrections!: readonly MinutesCorrection[];
  @Column('timestamptz', { name: 'invited_at', nullable: true }) invitedAt!: Date | null;
  @Column('timestamptz', { name: 'started_at', nullable: true }) startedAt!: Date | null;
  @Column('uuid', { name: 'current_item_id', nullable: true }) currentItemId!: string | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('timestamptz', { name: 'approved_at', nullable: true }) approvedAt!: Date | null;
  @Column('text', { name: 'approved_how', nullable: true }) approvedHow!: MinutesApproval | null;
  @Column('text', { nullable: true }) reason!: string | null;
}

/** Known by its meeting, so that no client can name another meeting's item as its own. */
@Entity('agenda_item')
@Check('agenda_item_kind', `kind IN ('beschlussvorlage', 'proposal', 'theme', 'themenspeicher', 'report', 'topic')`)
@Check('agenda_item_subject', `subject_id IS NOT NULL OR kind IN ('themenspeicher', 'report', 'topic')`)
@Index('agenda_item_by_subject', ['municipalityId', 'subjectId'])
@ForeignKey(() => MeetingRow, ['municipalityId', 'meetingId'], ['municipalityId', 'id'], {
  name: 'agenda_item_meeting',
})
@ForeignKey(() => PersonRow, ['municipalityId', 'rapporteurId'], ['municipalityId', 'id'], {
  name: 'agenda_item_rapporteur',
})
export class AgendaItemRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'agenda_item_pk' })
  municipalityId!: string;
  @PrimaryColumn('uuid', { name: 'meeting_id', primaryKeyConstraintName: 'agenda_item_pk' }) meetingId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agenda_item_pk' }) id!: string;
  @Column('integer') position!: number;
  @Column('text') title!: string;
  @Column('text') kind!: AgendaItemKind;
  @Column('uuid', { name: 'subject_id', nullable: true }) subjectId!: string | null;
  @Column('integer', { nullable: true }) minutes!: number | null;
  @Column('uuid', { name: 'rapporteur_id', nullable: true }) rapporteurId!: string | null;
  @Column('boolean') public!: boolean;
  @Column('boolean', { name: 'vote_demanded' }) voteDemanded!: boolean;
}
