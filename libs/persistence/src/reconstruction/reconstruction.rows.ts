import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import type { ObservationKind } from '@systemblick/domain/cases/observation-kind';
import type { RegelkreisPhase } from '@systemblick/domain/cases/regelkreis';
import type { InstitutionType } from '@systemblick/domain/people/institution-type';
import type { LegalSphere } from '@systemblick/domain/people/legal-sphere';
import type {
  Guest,
  ReconstructionSession,
  Recognition,
  SessionState,
} from '@systemblick/domain/reconstruction/session';
import type { SessionPhase } from '@systemblick/domain/reconstruction/session-phase';
import type { PlannedPhase, SessionTemplate } from '@systemblick/domain/reconstruction/session-template';

import { CaseBundleRow, ReleasedTextRow } from '../cases/case.rows.js';
import { BodyRow, PersonRow } from '../people/people.rows.js';

@Entity('reconstruction_session')
@Check('reconstruction_session_state', `state IN ('planned', 'running', 'closed', 'cancelled')`)
@Check('reconstruction_session_span', `ends_at > starts_at`)
@Check('reconstruction_session_running', `(state = 'running') = (phase IS NOT NULL)`)
@Check(
  'reconstruction_session_phase',
  `(phase IS NULL) = (phase_began_at IS NULL) AND (phase IS NULL) = (phase_minutes IS NULL)`,
)
@Check('reconstruction_session_started', `(state IN ('running', 'closed')) = (started_at IS NOT NULL)`)
@Check('reconstruction_session_closed', `(state = 'closed') = (closed_at IS NOT NULL)`)
@Check('reconstruction_session_cancelled', `(state = 'cancelled') = (cancel_reason IS NOT NULL)`)
@Index('reconstruction_session_by_room', ['boardRoom'], { unique: true })
@Index('reconstruction_session_by_bundle', ['municipalityId', 'bundleId'])
@ForeignKey(() => CaseBundleRow, ['municipalityId', 'bundleId'], ['municipalityId', 'id'], {
  name: 'reconstruction_session_bundle',
})
@ForeignKey(() => BodyRow, ['municipalityId', 'bodyId'], ['municipalityId', 'id'], {
  name: 'reconstruction_session_body',
})
@ForeignKey(() => PersonRow, ['municipalityId', 'facilitatorId'], ['municipalityId', 'id'], {
  name: 'reconstruction_session_facilitator',
})
export class ReconstructionSessionRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'reconstruction_session_pk' })
  municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reconstruction_session_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('text') state!: SessionState;
  @Column('uuid', { name: 'bundle_id' }) bundleId!: string;
  @Column('uuid', { name: 'body_id' }) bodyId!: string;
  /** The room of the board: random, so that it tells nothing; made when the session is. */
  @Column({ type: 'uuid', name: 'board_room', update: false }) boardRoom!: string;
  @Column('text') title!: string;
  @Column('uuid', { name: 'facilitator_id' }) facilitatorId!: string;
  @Column('text') template!: SessionTemplate;
  @Column('jsonb') phases!: readonly PlannedPhase[];
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  @Column('timestamptz', { name: 'ends_at' }) endsAt!: Date;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('timestamptz', { name: 'texts_open_from' }) textsOpenFrom!: Date;
  @Column('jsonb') guests!: readonly Guest[];
  @Column('jsonb') recognitions!: readonly Recognition[];
  @Column('jsonb', { nullable: true }) reopened!: ReconstructionSession['reopened'];
  @Column('timestamptz', { name: 'started_at', nullable: true }) startedAt!: Date | null;
  @Column('text', { nullable: true }) phase!: SessionPhase | null;
  @Column('timestamptz', { name: 'phase_began_at', nullable: true }) phaseBeganAt!: Date | null;
  @Column('integer', { name: 'phase_minutes', nullable: true }) phaseMinutes!: number | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('text', { name: 'cancel_reason', nullable: true }) cancelReason!: string | null;
}

@Entity('session_participant')
@Index('session_participant_by_person', ['municipalityId', 'personId'])
@ForeignKey(() => ReconstructionSessionRow, ['municipalityId', 'sessionId'], ['municipalityId', 'id'], {
  name: 'session_participant_session',
})
@ForeignKey(() => PersonRow, ['municipalityId', 'personId'], ['municipalityId', 'id'], {
  name: 'session_participant_person',
})
export class SessionParticipantRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'session_participant_pk' })
  municipalityId!: string;
  @PrimaryColumn('uuid', { name: 'session_id', primaryKeyConstraintName: 'session_participant_pk' }) sessionId!: string;
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'session_participant_pk' }) personId!: string;
  @Column('integer') position!: number;
  @Column('timestamptz', { name: 'rules_accepted_at', nullable: true }) rulesAcceptedAt!: Date | null;
  @Column('boolean', { name: 'agrees_to_names' }) agreesToNames!: boolean;
}

/** A marked span of a released text. A trigger keeps it where it is; its quote goes when the text goes. */
@Entity('passage')
@Check('passage_span', `start >= 0 AND start < "end"`)
@Check('passage_erased', `quote IS NOT NULL OR released_for = '{}'`)
@Index('passage_by_case', ['municipalityId', 'caseId'])
@Index('passage_by_session', ['municipalityId', 'sessionId'])
@ForeignKey(() => ReconstructionSessionRow, ['municipalityId', 'sessionId'], ['municipalityId', 'id'], {
  name: 'passage_session',
})
@ForeignKey(() => ReleasedTextRow, ['municipalityId', 'caseId', 'textNumber'], ['municipalityId', 'caseId', 'number'], {
  name: 'passage_text',
})
export class PassageRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'passage_pk' }) municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'passage_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('uuid', { name: 'session_id' }) sessionId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('integer', { name: 'text_number' }) textNumber!: number;
  @Column('text') section!: RegelkreisPhase;
  @Column('integer') start!: number;
  @Column('integer') end!: number;
  @Column('text', { nullable: true }) quote!: string | null;
  @Column('uuid', { name: 'released_for', array: true }) releasedFor!: string[];
}

@Entity('observation')
@Check('observation_of_cases', `cardinality(case_ids) > 0`)
@Index('observation_by_session', ['municipalityId', 'sessionId'])
@ForeignKey(() => ReconstructionSessionRow, ['municipalityId', 'sessionId'], ['municipalityId', 'id'], {
  name: 'observation_session',
})
@ForeignKey(() => CaseBundleRow, ['municipalityId', 'bundleId'], ['municipalityId', 'id'], {
  name: 'observation_bundle',
})
export class ObservationRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'observation_pk' })
  municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'observation_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('uuid', { name: 'session_id' }) sessionId!: string;
  @Column('uuid', { name: 'bundle_id' }) bundleId!: string;
  @Column('text') kind!: ObservationKind;
  @Column('text') wording!: string;
  @Column('uuid', { name: 'passage_ids', array: true }) passageIds!: string[];
  @Column('uuid', { name: 'case_ids', array: true }) caseIds!: string[];
  @Column('text', { name: 'institution_types', array: true }) institutionTypes!: InstitutionType[];
  @Column('text', { name: 'legal_spheres', array: true }) legalSpheres!: LegalSphere[];
}
