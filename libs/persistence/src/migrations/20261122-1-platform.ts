import type { MigrationInterface, QueryRunner } from 'typeorm';

import { appendOnlyColumns } from './tenant-table.js';

/** Municipalities, accounts, sessions, the audit log and the outbox; what every later migration leans on. */
export class Platform20261122100000 implements MigrationInterface {
  name = 'Platform20261122100000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    await run.query(`
      DO $$ BEGIN
        EXECUTE format('GRANT CREATE ON DATABASE %I TO systemblick_worker', current_database());
      END $$`);
    await run.query(`
      GRANT USAGE ON SCHEMA public TO systemblick_app, systemblick_worker, systemblick_report`);
    await run.query(`
      CREATE FUNCTION current_municipality() RETURNS uuid
        LANGUAGE sql STABLE PARALLEL SAFE
        RETURN nullif(current_setting('systemblick.municipality', true), '')::uuid`);
    await run.query(`
      CREATE TABLE account (
        id            uuid NOT NULL,
        email         text NOT NULL,
        password_hash text,
        created_at    timestamptz NOT NULL,
        CONSTRAINT account_pk          PRIMARY KEY (id),
        CONSTRAINT account_email       UNIQUE (email),
        CONSTRAINT account_email_lower CHECK (email = lower(email))
      )`);
    await run.query(`
      CREATE TABLE account_person (
        account_id      uuid NOT NULL,
        municipality_id uuid NOT NULL,
        person_id       uuid NOT NULL,
        CONSTRAINT account_person_pk PRIMARY KEY (account_id, municipality_id)
      )`);
    await run.query(`CREATE UNIQUE INDEX account_person_person ON account_person (municipality_id, person_id)`);
    await run.query(`
      CREATE TABLE session (
        token_hash      bytea NOT NULL,
        id              uuid NOT NULL,
        account_id      uuid NOT NULL,
        municipality_id uuid NOT NULL,
        person_id       uuid NOT NULL,
        created_at      timestamptz NOT NULL,
        seen_at         timestamptz NOT NULL,
        expires_at      timestamptz NOT NULL,
        CONSTRAINT session_pk PRIMARY KEY (token_hash)
      )`);
    await run.query(`CREATE INDEX session_account ON session (account_id)`);
    await run.query(`CREATE INDEX session_expires_at ON session (expires_at)`);
    await run.query(`
      CREATE TABLE sign_in_attempt (
        key      bytea NOT NULL,
        failures integer NOT NULL,
        since    timestamptz NOT NULL,
        CONSTRAINT sign_in_attempt_pk PRIMARY KEY (key)
      )`);
    await run.query(`GRANT SELECT, INSERT, UPDATE ON account TO systemblick_app`);
    await run.query(
      `GRANT SELECT, INSERT, UPDATE, DELETE ON account_person, session, sign_in_attempt TO systemblick_app`,
    );

    await run.query(`
      CREATE TABLE audit_event (
        municipality_id uuid NOT NULL,
        id              uuid NOT NULL,
        at              timestamptz NOT NULL,
        actor_kind      text NOT NULL,
        actor_id        uuid,
        action          text NOT NULL,
        subject_kind    text NOT NULL,
        subject_id      uuid NOT NULL,
        facts           jsonb NOT NULL,
        seq             bigint,
        previous_hash   bytea,
        hash            bytea,
        CONSTRAINT audit_event_pk     PRIMARY KEY (municipality_id, id),
        CONSTRAINT audit_event_actor  CHECK (actor_kind IN ('person', 'guest', 'system') AND (actor_kind = 'system') = (actor_id IS NULL)),
        CONSTRAINT audit_event_linked CHECK ((seq IS NULL) = (hash IS NULL) AND (seq IS NULL) = (previous_hash IS NULL))
      )`);
    await run.query(`CREATE UNIQUE INDEX audit_event_seq ON audit_event (municipality_id, seq)`);
    await run.query(`CREATE INDEX audit_event_subject ON audit_event (municipality_id, subject_kind, subject_id)`);
    await run.query(`CREATE INDEX audit_event_unlinked ON audit_event (municipality_id, id) WHERE seq IS NULL`);
    for (const statement of appendOnlyColumns('audit_event', ['seq', 'previous_hash', 'hash']))
      await run.query(statement);
    await run.query(`
      CREATE FUNCTION audit_event_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' OR OLD.seq IS NOT NULL THEN
          RAISE EXCEPTION 'An audit event stays as it was linked.' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$`);
    await run.query(`
      CREATE TRIGGER audit_event_stays BEFORE UPDATE OR DELETE ON audit_event
        FOR EACH ROW EXECUTE FUNCTION audit_event_stays()`);
    await run.query(`
      CREATE FUNCTION audit_event_tell() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('audit_event', NEW.municipality_id::text);
        RETURN NULL;
      END $$`);
    await run.query(`
      CREATE TRIGGER audit_event_tell AFTER INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION audit_event_tell()`);

    await run.query(`
      CREATE TABLE outbox (
        municipality_id uuid NOT NULL,
        id              uuid NOT NULL,
        subject_kind    text NOT NULL,
        subject_id      uuid NOT NULL,
        at              timestamptz NOT NULL,
        CONSTRAINT outbox_pk PRIMARY KEY (municipality_id, id)
      )`);
    await run.query(`CREATE INDEX outbox_at ON outbox (at)`);
    await run.query(`GRANT SELECT, INSERT, DELETE ON outbox TO systemblick_app`);
    await run.query(`ALTER TABLE outbox ENABLE ROW LEVEL SECURITY`);
    await run.query(`ALTER TABLE outbox FORCE ROW LEVEL SECURITY`);
    await run.query(`
      CREATE POLICY tenant ON outbox
        USING (municipality_id = current_municipality()) WITH CHECK (municipality_id = current_municipality())`);
    await run.query(`
      CREATE FUNCTION outbox_tell() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('outbox', json_build_object('m', NEW.municipality_id, 'k', NEW.subject_kind, 'i', NEW.subject_id)::text);
        RETURN NULL;
      END $$`);
    await run.query(`CREATE TRIGGER outbox_tell AFTER INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION outbox_tell()`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE outbox, audit_event, sign_in_attempt, session, account_person, account`);
    await run.query(`DROP FUNCTION outbox_tell()`);
    await run.query(`DROP FUNCTION audit_event_tell()`);
    await run.query(`DROP FUNCTION audit_event_stays()`);
    await run.query(`DROP FUNCTION current_municipality()`);
    await run.query(`DROP EXTENSION pg_trgm`);
  }
}
