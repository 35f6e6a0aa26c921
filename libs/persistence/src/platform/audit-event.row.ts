import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export type ActorKind = 'person' | 'guest' | 'system';
export type AuditFacts = Readonly<Record<string, string | number | boolean | null>>;

/** One act. Written in the act's own transaction; `seq`, `previousHash` and `hash` follow when it is linked. */
@Entity('audit_event')
@Index('audit_event_seq', ['municipalityId', 'seq'], { unique: true })
@Index('audit_event_subject', ['municipalityId', 'subjectKind', 'subjectId'])
@Index('audit_event_unlinked', ['municipalityId', 'id'], { where: 'seq IS NULL' })
@Check(
  'audit_event_actor',
  `actor_kind IN ('person', 'guest', 'system') AND (actor_kind = 'system') = (actor_id IS NULL)`,
)
@Check('audit_event_linked', `(seq IS NULL) = (hash IS NULL) AND (seq IS NULL) = (previous_hash IS NULL)`)
export class AuditEventRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'audit_event_pk' })
  municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'audit_event_pk' }) id!: string;
  @Column('timestamptz') at!: Date;
  @Column('text', { name: 'actor_kind' }) actorKind!: ActorKind;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('text') action!: string;
  @Column('text', { name: 'subject_kind' }) subjectKind!: string;
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  @Column('jsonb') facts!: AuditFacts;
  @Column('bigint', { nullable: true }) seq!: string | null;
  @Column('bytea', { name: 'previous_hash', nullable: true }) previousHash!: Buffer | null;
  @Column('bytea', { nullable: true }) hash!: Buffer | null;
}

/** Where a tenant's chain ended when it was last linked. */
@Entity('audit_head')
export class AuditHeadRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'audit_head_pk' })
  municipalityId!: string;
  @Column('bigint') seq!: string;
  @Column('bytea') hash!: Buffer;
}

/** What changed, told to whoever listens once the transaction has committed. Ids only. */
@Entity('outbox')
@Index('outbox_at', ['at'])
export class OutboxRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'outbox_pk' }) municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'outbox_pk' }) id!: string;
  @Column('text', { name: 'subject_kind' }) subjectKind!: string;
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  @Column('timestamptz') at!: Date;
}
