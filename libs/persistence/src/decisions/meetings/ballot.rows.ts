import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import type {
  BallotKind,
  BallotOutcome,
  BallotProcedure,
  BallotState,
  BallotSubject,
  Choice,
  Tally,
} from '@systemblick/domain/decisions/meetings/ballot';
import type { Elector } from '@systemblick/domain/decisions/meetings/electorate';
import type { MajorityRule } from '@systemblick/domain/people/rules-of-procedure';

import { BodyRow, PersonRow, SeatRow } from '../../people/people.rows.js';
import { AgendaItemRow, MeetingRow } from './meeting.rows.js';

@Entity('ballot')
@Check('ballot_state', `state IN ('prepared', 'open', 'closed', 'cancelled')`)
@Check('ballot_kind', `kind IN ('open', 'rollCall')`)
@Check(
  'ballot_rule',
  `rule IN ('simple', 'absoluteOfEntitled', 'twoThirdsOfCast', 'twoThirdsOfEntitled', 'unanimityOfCast', 'consent')`,
)
@Check('ballot_procedure', `procedure IN ('meeting', 'circulation', 'recorded')`)
@Check('ballot_in_meeting', `procedure = 'circulation' OR meeting_id IS NOT NULL`)
@Check(
  'ballot_open',
  `(state = 'open') = (opened_at IS NOT NULL) AND (state = 'open') = (electorate IS NOT NULL) AND (state = 'open') = (excluded_seat_ids IS NOT NULL)`,
)
@Check('ballot_present', `(state IN ('open', 'closed')) = (present IS NOT NULL)`)
@Check(
  'ballot_closed',
  `(state = 'closed') = (closed_at IS NOT NULL) AND (state = 'closed') = (tally IS NOT NULL) AND (state = 'closed') = (entitled IS NOT NULL) AND (state = 'closed') = (outcome IS NOT NULL)`,
)
@Check('ballot_outcome', `outcome IN ('adopted', 'rejected', 'noQuorum')`)
@Check('ballot_cancelled', `(state = 'cancelled') = (reason IS NOT NULL)`)
@Index('ballot_by_meeting', ['municipalityId', 'meetingId'])
@ForeignKey(() => BodyRow, ['municipalityId', 'bodyId'], ['municipalityId', 'id'], { name: 'ballot_body' })
@ForeignKey(() => MeetingRow, ['municipalityId', 'meetingId'], ['municipalityId', 'id'], { name: 'ballot_meeting' })
@ForeignKey(() => AgendaItemRow, ['municipalityId', 'meetingId', 'itemId'], ['municipalityId', 'meetingId', 'id'], {
  name: 'ballot_item',
})
@ForeignKey(() => MeetingRow, ['municipalityId', 'reportedIn'], ['municipalityId', 'id'], {
  name: 'ballot_reported_in',
})
export class BallotRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'ballot_pk' }) municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'ballot_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('text') state!: BallotState;
  @Column('uuid', { name: 'body_id' }) bodyId!: string;
  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId!: string | null;
  @Column('uuid', { name: 'item_id', nullable: true }) itemId!: string | null;
  @Column('jsonb') subject!: BallotSubject;
  @Column('text') wording!: string;
  @Column('text') rule!: MajorityRule;
  @Column('text') kind!: BallotKind;
  @Column('text') procedure!: BallotProcedure;
  @Column('date', { name: 'answers_until', nullable: true }) answersUntil!: string | null;
  @Column('integer', { name: 'minimum_answers', nullable: true }) minimumAnswers!: number | null;
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt!: Date | null;
  @Column('jsonb', { nullable: true }) electorate!: readonly Elector[] | null;
  @Column('uuid', { name: 'excluded_seat_ids', array: true, nullable: true }) excludedSeatIds!: string[] | null;
  @Column('integer', { nullable: true }) present!: number | null;
  @Column('integer', { name: 'present_at_close', nullable: true }) presentAtClose!: number | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('jsonb', { nullable: true }) tally!: Tally | null;
  @Column('integer', { nullable: true }) entitled!: number | null;
  @Column('text', { nullable: true }) outcome!: BallotOutcome | null;
  @Column('uuid', { name: 'reported_in', nullable: true }) reportedIn!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
}

/** One seat's vote. Its id is random: it says nothing about when the vote was cast. */
@Entity('vote')
@Check('vote_choice', `choice IN ('yes', 'no', 'abstain')`)
@Check('vote_objection', `objection IS NULL OR choice = 'no'`)
@Index('vote_of_seat', ['municipalityId', 'ballotId', 'seatId'], { unique: true })
@Index('vote_of_person', ['municipalityId', 'ballotId', 'castBy'], { unique: true })
@ForeignKey(() => BallotRow, ['municipalityId', 'ballotId'], ['municipalityId', 'id'], { name: 'vote_ballot' })
@ForeignKey(() => SeatRow, ['municipalityId', 'seatId'], ['municipalityId', 'id'], { name: 'vote_seat' })
@ForeignKey(() => PersonRow, ['municipalityId', 'castBy'], ['municipalityId', 'id'], { name: 'vote_cast_by' })
export class VoteRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'vote_pk' }) municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'vote_pk' }) id!: string;
  @Column('uuid', { name: 'ballot_id' }) ballotId!: string;
  @Column('uuid', { name: 'seat_id' }) seatId!: string;
  @Column('uuid', { name: 'cast_by' }) castBy!: string;
  @Column('text') choice!: Choice;
  @Column('text', { nullable: true }) objection!: string | null;
  @Column('timestamptz', { name: 'cast_at' }) castAt!: Date;
}
