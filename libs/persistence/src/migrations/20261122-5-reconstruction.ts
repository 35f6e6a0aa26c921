import type { MigrationInterface, QueryRunner } from 'typeorm';

import { tenantTable } from './tenant-table.js';

/** Sessions with their participants, and what a board becomes: passages and observations. */
export class Reconstruction20261122140000 implements MigrationInterface {
  name = 'Reconstruction20261122140000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE reconstruction_session (
        municipality_id uuid NOT NULL,
        id              uuid NOT NULL,
        version         integer NOT NULL,
        state           text NOT NULL,
        bundle_id       uuid NOT NULL,
        body_id         uuid NOT NULL,
        board_room      uuid NOT NULL,
        title           text NOT NULL,
        facilitator_id  uuid NOT NULL,
        template        text NOT NULL,
        phases          jsonb NOT NULL,
        starts_at       timestamptz NOT NULL,
        ends_at         timestamptz NOT NULL,
        place           text,
        texts_open_from timestamptz NOT NULL,
        guests          jsonb NOT NULL,
        recognitions    jsonb NOT NULL,
        reopened        jsonb,
        started_at      timestamptz,
        phase           text,
        phase_began_at  timestamptz,
        phase_minutes   integer,
        closed_at       timestamptz,
        cancel_reason   text,
        CONSTRAINT reconstruction_session_pk          PRIMARY KEY (municipality_id, id),
        CONSTRAINT reconstruction_session_state       CHECK (state IN ('planned', 'running', 'closed', 'cancelled')),
        CONSTRAINT reconstruction_session_span        CHECK (ends_at > starts_at),
        CONSTRAINT reconstruction_session_running     CHECK ((state = 'running') = (phase IS NOT NULL)),
        CONSTRAINT reconstruction_session_phase       CHECK ((phase IS NULL) = (phase_began_at IS NULL) AND (phase IS NULL) = (phase_minutes IS NULL)),
        CONSTRAINT reconstruction_session_started     CHECK ((state IN ('running', 'closed')) = (started_at IS NOT NULL)),
        CONSTRAINT reconstruction_session_closed      CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
        CONSTRAINT reconstruction_session_cancelled   CHECK ((state = 'cancelled') = (cancel_reason IS NOT NULL)),
        CONSTRAINT reconstruction_session_bundle      FOREIGN KEY (municipality_id, bundle_id) REFERENCES case_bundle (municipality_id, id),
        CONSTRAINT reconstruction_session_body        FOREIGN KEY (municipality_id, body_id) REFERENCES body (municipality_id, id),
        CONSTRAINT reconstruction_session_facilitator FOREIGN KEY (municipality_id, facilitator_id) REFERENCES person (municipality_id, id)
      )`);
    await run.query(`CREATE UNIQUE INDEX reconstruction_session_by_room ON reconstruction_session (board_room)`);
    await run.query(
      `CREATE INDEX reconstruction_session_by_bundle ON reconstruction_session (municipality_id, bundle_id)`,
    );
    await run.query(`
      CREATE TABLE session_participant (
        municipality_id   uuid NOT NULL,
        session_id        uuid NOT NULL,
        person_id         uuid NOT NULL,
        position          integer NOT NULL,
        rules_accepted_at timestamptz,
        agrees_to_names   boolean NOT NULL,
        CONSTRAINT session_participant_pk      PRIMARY KEY (municipality_id, session_id, person_id),
        CONSTRAINT session_participant_session FOREIGN KEY (municipality_id, session_id) REFERENCES reconstruction_session (municipality_id, id),
        CONSTRAINT session_participant_person  FOREIGN KEY (municipality_id, person_id) REFERENCES person (municipality_id, id)
      )`);
    await run.query(`CREATE INDEX session_participant_by_person ON session_participant (municipality_id, person_id)`);
    await run.query(`
      CREATE TABLE passage (
        municipality_id uuid NOT NULL,
        id              uuid NOT NULL,
        version         integer NOT NULL,
        session_id      uuid NOT NULL,
        case_id         uuid NOT NULL,
        text_number     integer NOT NULL,
        section         text NOT NULL,
        start           integer NOT NULL,
        "end"           integer NOT NULL,
        quote           text,
        released_for    uuid[] NOT NULL,
        CONSTRAINT passage_pk      PRIMARY KEY (municipality_id, id),
        CONSTRAINT passage_span    CHECK (start >= 0 AND start < "end"),
        CONSTRAINT passage_erased  CHECK (quote IS NOT NULL OR released_for = '{}'),
        CONSTRAINT passage_session FOREIGN KEY (municipality_id, session_id) REFERENCES reconstruction_session (municipality_id, id),
        CONSTRAINT passage_text    FOREIGN KEY (municipality_id, case_id, text_number)
          REFERENCES released_text (municipality_id, case_id, number)
      )`);
    await run.query(`CREATE INDEX passage_by_case ON passage (municipality_id, case_id)`);
    await run.query(`CREATE INDEX passage_by_session ON passage (municipality_id, session_id)`);
    await run.query(`
      CREATE TABLE observation (
        municipality_id   uuid NOT NULL,
        id                uuid NOT NULL,
        version           integer NOT NULL,
        session_id        uuid NOT NULL,
        bundle_id         uuid NOT NULL,
        kind              text NOT NULL,
        wording           text NOT NULL,
        passage_ids       uuid[] NOT NULL,
        case_ids          uuid[] NOT NULL,
        institution_types text[] NOT NULL,
        legal_spheres     text[] NOT NULL,
        CONSTRAINT observation_pk       PRIMARY KEY (municipality_id, id),
        CONSTRAINT observation_of_cases CHECK (cardinality(case_ids) > 0),
        CONSTRAINT observation_session  FOREIGN KEY (municipality_id, session_id) REFERENCES reconstruction_session (municipality_id, id),
        CONSTRAINT observation_bundle   FOREIGN KEY (municipality_id, bundle_id) REFERENCES case_bundle (municipality_id, id)
      )`);
    await run.query(`CREATE INDEX observation_by_session ON observation (municipality_id, session_id)`);
    await run.query(`
      CREATE FUNCTION passage_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (NEW.case_id, NEW.text_number, NEW.section, NEW.start, NEW."end") IS DISTINCT FROM (OLD.case_id, OLD.text_number, OLD.section, OLD.start, OLD."end")
           OR (NEW.quote IS NOT NULL AND NEW.quote IS DISTINCT FROM OLD.quote) THEN
          RAISE EXCEPTION 'A passage never moves, and its quote is only erased.' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$`);
    await run.query(
      `CREATE TRIGGER passage_stays BEFORE UPDATE ON passage FOR EACH ROW EXECUTE FUNCTION passage_stays()`,
    );
    for (const table of ['reconstruction_session', 'passage', 'observation'])
      for (const statement of tenantTable(table)) await run.query(statement);
    for (const statement of tenantTable('session_participant', 'deletable')) await run.query(statement);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE observation, passage, session_participant, reconstruction_session`);
    await run.query(`DROP FUNCTION passage_stays()`);
  }
}
