import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** Somebody who can sign in, in however many municipalities. Global: no tenant owns an account. */
@Entity('account')
@Unique('account_email', ['email'])
@Check('account_email_lower', `email = lower(email)`)
export class AccountRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'account_pk' }) id!: string;
  @Column('text') email!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

/** Which person an account is in a municipality. */
@Entity('account_person')
@Index('account_person_person', ['municipalityId', 'personId'], { unique: true })
export class AccountPersonRow {
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'account_person_pk' }) accountId!: string;
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'account_person_pk' })
  municipalityId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  /** Of this person in this municipality: who administers one opens no door in another. */
  @Column('text', { name: 'password_hash', nullable: true }) passwordHash!: string | null;
}

/** A way to set one's own password, once. The key is the SHA-256 of the link's token. */
@Entity('sign_in_link')
@Index('sign_in_link_person', ['municipalityId', 'personId'])
@Check('sign_in_link_kind', `kind IN ('invitation', 'reset')`)
export class SignInLinkRow {
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'sign_in_link_pk' }) tokenHash!: Buffer;
  @Column('uuid') id!: string;
  @Column('text') kind!: 'invitation' | 'reset';
  @Column('uuid', { name: 'municipality_id' }) municipalityId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'made_by', nullable: true }) madeBy!: string | null;
  @Column('timestamptz', { name: 'made_at' }) madeAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt!: Date | null;
}

/** A signed-in browser. The key is the SHA-256 of the cookie's token: who reads the table cannot sign in with it. */
@Entity('session')
@Index('session_account', ['accountId'])
@Index('session_expires_at', ['expiresAt'])
export class SessionRow {
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'session_pk' }) tokenHash!: Buffer;
  @Column('uuid') id!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('uuid', { name: 'municipality_id' }) municipalityId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'seen_at' }) seenAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}

/** Failed attempts, counted by address and by account; the key is a hash of either. */
@Entity('sign_in_attempt')
export class SignInAttemptRow {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'sign_in_attempt_pk' }) key!: Buffer;
  @Column('integer') failures!: number;
  @Column('timestamptz', { name: 'since' }) since!: Date;
}
