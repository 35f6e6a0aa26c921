import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import type { StatementAnswer, StatementKind } from '@systemblick/domain/decisions/papers/statement';
import type { StatementState } from '@systemblick/domain/decisions/papers/statement-state';

import { InstitutionRow, PersonRow } from '../../people/people.rows.js';
import { BeschlussvorlageRow } from './beschlussvorlage.rows.js';

@Entity('statement')
@Check('statement_state', `state IN ('asked', 'given', 'takenUp', 'attached', 'lapsed')`)
@Check('statement_kind', `kind IN ('coSignature', 'statement')`)
@Check('statement_answer', `answer IN ('agree', 'agreeWithRemark', 'object')`)
@Check(
  'statement_given',
  `(state IN ('given', 'takenUp', 'attached')) = (answer IS NOT NULL) AND (answer IS NULL) = (given_at IS NULL)`,
)
@Check('statement_reasons', `answer = 'agree' OR answer IS NULL OR text IS NOT NULL`)
@Check(
  'statement_settled',
  `(state IN ('takenUp', 'attached')) = (reply IS NOT NULL) AND (reply IS NULL OR answer = 'object')`,
)
@Index('statement_by_paper', ['municipalityId', 'paperId'])
@Index('statement_by_institution', ['municipalityId', 'institutionId'])
@ForeignKey(() => BeschlussvorlageRow, ['municipalityId', 'paperId'], ['municipalityId', 'id'], {
  name: 'statement_paper',
})
@ForeignKey(() => InstitutionRow, ['municipalityId', 'institutionId'], ['municipalityId', 'id'], {
  name: 'statement_institution',
})
@ForeignKey(() => PersonRow, ['municipalityId', 'givenBy'], ['municipalityId', 'id'], { name: 'statement_given_by' })
export class StatementRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'statement_pk' }) municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'statement_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('text') state!: StatementState;
  @Column('uuid', { name: 'paper_id' }) paperId!: string;
  @Column('uuid', { name: 'institution_id' }) institutionId!: string;
  @Column('text') kind!: StatementKind;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('date', { name: 'until_day' }) until!: string;
  @Column('text', { nullable: true }) answer!: StatementAnswer | null;
  @Column('text', { nullable: true }) text!: string | null;
  @Column('uuid', { name: 'given_by', nullable: true }) givenBy!: string | null;
  @Column('timestamptz', { name: 'given_at', nullable: true }) givenAt!: Date | null;
  @Column('text', { nullable: true }) reply!: string | null;
}
