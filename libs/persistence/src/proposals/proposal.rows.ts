import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import type { VersionOccasion } from '@systemblick/domain/proposals/proposal-version';
import type { Consultation, ProposalKind, ProposalState, ProposalText } from '@systemblick/domain/proposals/proposal';

import { BodyRow, PersonRow } from '../people/people.rows.js';
import { GenerativeThemeRow, RouteRow } from '../themes/theme.rows.js';
import { ProjektgruppeRow } from './projektgruppe.rows.js';

/** An answer as JSON keeps it. */
export type StoredAnswer = Omit<Consultation, 'answeredAt'> & { readonly answeredAt: string };

@Entity('proposal')
@Check('proposal_state', `state IN ('draft', 'consulting', 'submitted', 'accepted', 'returned')`)
@Check('proposal_kind', `kind IN ('solution', 'development')`)
@Check('proposal_consulting', `(state = 'draft') = (answers_until IS NULL)`)
@Check('proposal_submitted', `state IN ('draft', 'consulting') OR submitted_at IS NOT NULL`)
@Check(
  'proposal_accepted',
  `(state = 'accepted') = (accepted_at IS NOT NULL) AND (accepted_by IS NULL OR state = 'accepted')`,
)
@Check('proposal_returned', `state <> 'returned' OR returned_remark IS NOT NULL`)
@Index('proposal_by_theme', ['municipalityId', 'themeId'])
@Index('proposal_by_body', ['municipalityId', 'bodyId'])
@Index('proposal_by_projektgruppe', ['municipalityId', 'projektgruppeId'])
@Index('proposal_by_room', ['room'], { unique: true })
@ForeignKey(() => GenerativeThemeRow, ['municipalityId', 'themeId'], ['municipalityId', 'id'], {
  name: 'proposal_theme',
})
@ForeignKey(() => RouteRow, ['municipalityId', 'routeId'], ['municipalityId', 'id'], { name: 'proposal_route' })
@ForeignKey(() => BodyRow, ['municipalityId', 'bodyId'], ['municipalityId', 'id'], { name: 'proposal_body' })
@ForeignKey(() => ProjektgruppeRow, ['municipalityId', 'projektgruppeId'], ['municipalityId', 'id'], {
  name: 'proposal_of_projektgruppe',
})
@ForeignKey(() => PersonRow, ['municipalityId', 'acceptedBy'], ['municipalityId', 'id'], {
  name: 'proposal_accepted_by',
})
export class ProposalRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'proposal_pk' })
  municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'proposal_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('text') state!: ProposalState;
  @Column('text') kind!: ProposalKind;
  @Column('uuid', { name: 'theme_id' }) themeId!: string;
  @Column('uuid', { name: 'route_id', nullable: true }) routeId!: string | null;
  @Column('uuid', { name: 'body_id' }) bodyId!: string;
  @Column('uuid', { name: 'projektgruppe_id', nullable: true }) projektgruppeId!: string | null;
  /** The room it is written in: random, so that it tells nothing; made when the proposal is. */
  @Column({ type: 'uuid', update: false }) room!: string;
  @Column('text') title!: string;
  @Column('jsonb') sections!: ProposalText['sections'];
  @Column('jsonb') answers!: readonly StoredAnswer[];
  @Column('date', { name: 'answers_until', nullable: true }) answersUntil!: string | null;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
  @Column('timestamptz', { name: 'accepted_at', nullable: true }) acceptedAt!: Date | null;
  @Column('uuid', { name: 'accepted_by', nullable: true }) acceptedBy!: string | null;
  @Column('text', { name: 'returned_remark', nullable: true }) returnedRemark!: string | null;
}

/** What a proposal said each time it was handed on. Rows are added, never changed. */
@Entity('proposal_version')
@Check('proposal_version_occasion', `occasion IN ('consult', 'submit')`)
@Check('proposal_version_number', `number > 0`)
@ForeignKey(() => ProposalRow, ['municipalityId', 'proposalId'], ['municipalityId', 'id'], {
  name: 'proposal_version_proposal',
})
@ForeignKey(() => PersonRow, ['municipalityId', 'writtenBy'], ['municipalityId', 'id'], {
  name: 'proposal_version_written_by',
})
export class ProposalVersionRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'proposal_version_pk' })
  municipalityId!: string;
  @PrimaryColumn('uuid', { name: 'proposal_id', primaryKeyConstraintName: 'proposal_version_pk' }) proposalId!: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'proposal_version_pk' }) number!: number;
  @Column('text') occasion!: VersionOccasion;
  @Column('text') title!: string;
  @Column('jsonb') sections!: ProposalText['sections'];
  @Column('uuid', { name: 'written_by' }) writtenBy!: string;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
}
