import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import type { Tally } from '@systemblick/domain/decisions/meetings/ballot';
import type { DecidingPresence } from '@systemblick/domain/decisions/meetings/quorum';
import type {
  PoliticalDecision,
  PoliticalResult,
  ResolutionCorrection,
  ResolutionOutcome,
  ResolutionWay,
} from '@systemblick/domain/decisions/meetings/resolution';

import { BallotRow } from './ballot.rows.js';
import { AgendaItemRow, MeetingRow } from './meeting.rows.js';
import { BeschlussvorlageRow } from '../papers/beschlussvorlage.rows.js';

@Entity('resolution')
@Check(
  'resolution_outcome',
  `outcome IN ('consensusStated', 'adopted', 'adoptedAsAmended', 'rejected', 'adjourned', 'referredBack', 'noted', 'withdrawn')`,
)
@Check('resolution_way', `way IN ('consensus', 'ballot', 'recordedAfterwards', 'ruling')`)
@Check('resolution_by_ballot', `(way = 'ballot') = (ballot_id IS NOT NULL)`)
@Check('resolution_place', `num_nulls(meeting_id, ballot_id) < 2`)
@Check('resolution_point', `point_number IS NULL OR paper_id IS NOT NULL`)
@Index('resolution_by_meeting', ['municipalityId', 'meetingId'])
@Index('resolution_by_paper', ['municipalityId', 'paperId'])
@Index('resolution_by_day', ['municipalityId', 'resolvedAt'])
@ForeignKey(() => MeetingRow, ['municipalityId', 'meetingId'], ['municipalityId', 'id'], { name: 'resolution_meeting' })
@ForeignKey(() => AgendaItemRow, ['municipalityId', 'meetingId', 'itemId'], ['municipalityId', 'meetingId', 'id'], {
  name: 'resolution_item',
})
@ForeignKey(() => BallotRow, ['municipalityId', 'ballotId'], ['municipalityId', 'id'], { name: 'resolution_ballot' })
@ForeignKey(() => BeschlussvorlageRow, ['municipalityId', 'paperId'], ['municipalityId', 'id'], {
  name: 'resolution_paper',
})
export class ResolutionRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'resolution_pk' })
  municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'resolution_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId!: string | null;
  @Column('uuid', { name: 'item_id', nullable: true }) itemId!: string | null;
  @Column('uuid', { name: 'paper_id', nullable: true }) paperId!: string | null;
  @Column('integer', { name: 'point_number', nullable: true }) pointNumber!: number | null;
  @Column('text') wording!: string;
  @Column('text') outcome!: ResolutionOutcome;
  @Column('text') way!: ResolutionWay;
  @Column('uuid', { name: 'ballot_id', nullable: true }) ballotId!: string | null;
  @Column('jsonb', { nullable: true }) tally!: Tally | null;
  @Column('text', { nullable: true }) dissent!: string | null;
  @Column('timestamptz', { name: 'resolved_at' }) resolvedAt!: Date;
  @Column('jsonb', { nullable: true }) presence!: DecidingPresence | null;
  /** What was recorded before one could record it twice has nothing earlier. */
  @Column('jsonb', { nullable: true }) political!:
    | (PoliticalDecision & Partial<Pick<PoliticalResult, 'earlier'>>)
    | null;
  /** In JSON a moment is a text. */
  @Column('jsonb', { default: [] }) corrections!: readonly (Omit<ResolutionCorrection, 'at'> & {
    readonly at: string;
  })[];
  /** Kept by a trigger; only the database reads it. */
  @Column({ type: 'tsvector', nullable: true, select: false, insert: false, update: false }) search?: string;
}
