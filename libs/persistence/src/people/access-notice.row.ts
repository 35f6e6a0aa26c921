import type { AccessNoticeKind } from '@systemblick/domain/people/access-notice';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import { PersonRow } from './people.rows.js';

/** What somebody else did to a person's way in, until they have read it. */
@Entity('access_notice')
@Index('access_notice_unseen', ['municipalityId', 'personId'], { where: 'seen_at IS NULL' })
@Check('access_notice_kind', `kind IN ('reset', 'address')`)
@ForeignKey(() => PersonRow, ['municipalityId', 'personId'], ['municipalityId', 'id'], { name: 'access_notice_person' })
export class AccessNoticeRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'access_notice_pk' })
  municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'access_notice_pk' }) id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') kind!: AccessNoticeKind;
  @Column('uuid', { name: 'by_person_id', nullable: true }) byPersonId!: string | null;
  @Column('timestamptz') at!: Date;
  @Column('timestamptz', { name: 'seen_at', nullable: true }) seenAt!: Date | null;
}
