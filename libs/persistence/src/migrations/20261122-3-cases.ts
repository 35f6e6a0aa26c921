import type { MigrationInterface, QueryRunner } from 'typeorm';

import { appendOnlyColumns, tenantTable } from './tenant-table.js';

/** Cases with their released texts, nominations, and the bundles they go into. */
export class Cases20261122120000 implements MigrationInterface {
  name = 'Cases20261122120000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE "case" (
        municipality_id    uuid NOT NULL,
        id                 uuid NOT NULL,
        version            integer NOT NULL,
        state              text NOT NULL,
        author_id          uuid NOT NULL,
        created_at         timestamptz NOT NULL,
        text               jsonb,
        findings           jsonb,
        client_information jsonb,
        written_at         timestamptz,
        submitted_at       timestamptz,
        returned           jsonb,
        withdrawn_at       timestamptz,
        withdrawal_reason  text,
        CONSTRAINT case_pk        PRIMARY KEY (municipality_id, id),
        CONSTRAINT case_state     CHECK (state IN ('draft', 'inReview', 'released', 'withdrawn')),
        CONSTRAINT case_written   CHECK ((state IN ('draft', 'inReview')) = (text IS NOT NULL)),
        CONSTRAINT case_submitted CHECK ((state = 'inReview') = (submitted_at IS NOT NULL)),
        CONSTRAINT case_withdrawn CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL)),
        CONSTRAINT case_author    FOREIGN KEY (municipality_id, author_id) REFERENCES person (municipality_id, id)
      )`);
    await run.query(`CREATE INDEX case_by_author ON "case" (municipality_id, author_id)`);
    await run.query(`CREATE INDEX case_by_state ON "case" (municipality_id, state)`);
    await run.query(`
      CREATE TABLE released_text (
        municipality_id    uuid NOT NULL,
        case_id            uuid NOT NULL,
        number             integer NOT NULL,
        author_id          uuid NOT NULL,
        text               jsonb,
        released_at        timestamptz NOT NULL,
        released_by        uuid NOT NULL,
        client_information jsonb NOT NULL,
        risk               double precision,
        risk_acceptance    text,
        erased_at          timestamptz,
        CONSTRAINT released_text_pk            PRIMARY KEY (municipality_id, case_id, number),
        CONSTRAINT released_text_number        CHECK (number >= 1),
        CONSTRAINT released_text_erased        CHECK ((text IS NULL) = (erased_at IS NOT NULL)),
        CONSTRAINT released_text_second_person CHECK (released_by <> author_id),
        CONSTRAINT released_text_case          FOREIGN KEY (municipality_id, case_id) REFERENCES "case" (municipality_id, id)
      )`);
    for (const statement of appendOnlyColumns('released_text', ['text', 'erased_at'])) await run.query(statement);
    await run.query(`
      CREATE FUNCTION released_text_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.text IS NOT NULL THEN
          RAISE EXCEPTION 'A released text is never changed, only erased.' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$`);
    await run.query(`
      CREATE TRIGGER released_text_stays BEFORE UPDATE ON released_text
        FOR EACH ROW EXECUTE FUNCTION released_text_stays()`);
    await run.query(`
      CREATE TABLE nomination (
        municipality_id uuid NOT NULL,
        id              uuid NOT NULL,
        version         integer NOT NULL,
        state           text NOT NULL,
        case_id         uuid NOT NULL,
        nominated_by    uuid NOT NULL,
        nominated_at    timestamptz NOT NULL,
        why             text NOT NULL,
        bundle_id       uuid,
        CONSTRAINT nomination_pk    PRIMARY KEY (municipality_id, id),
        CONSTRAINT nomination_state CHECK (state IN ('open', 'taken', 'passedOver', 'withdrawn')),
        CONSTRAINT nomination_taken CHECK ((state = 'taken') = (bundle_id IS NOT NULL)),
        CONSTRAINT nomination_case  FOREIGN KEY (municipality_id, case_id) REFERENCES "case" (municipality_id, id)
      )`);
    await run.query(`CREATE INDEX nomination_by_case ON nomination (municipality_id, case_id)`);
    await run.query(`
      CREATE TABLE case_bundle (
        municipality_id  uuid NOT NULL,
        id               uuid NOT NULL,
        version          integer NOT NULL,
        state            text NOT NULL,
        title            text NOT NULL,
        leading_question text NOT NULL,
        assembled_by     uuid NOT NULL,
        institution_ids  uuid[] NOT NULL,
        risk             double precision,
        risk_acceptance  text,
        closed_at        timestamptz,
        CONSTRAINT case_bundle_pk     PRIMARY KEY (municipality_id, id),
        CONSTRAINT case_bundle_state  CHECK (state IN ('draft', 'ready', 'inReconstruction', 'closed')),
        CONSTRAINT case_bundle_closed CHECK ((state = 'closed') = (closed_at IS NOT NULL))
      )`);
    await run.query(`
      CREATE TABLE bundled_case (
        municipality_id uuid NOT NULL,
        bundle_id       uuid NOT NULL,
        case_id         uuid NOT NULL,
        author_id       uuid NOT NULL,
        text_number     integer NOT NULL,
        position        integer NOT NULL,
        why             text NOT NULL,
        early_reason    text,
        CONSTRAINT bundled_case_pk     PRIMARY KEY (municipality_id, bundle_id, case_id),
        CONSTRAINT bundled_case_bundle FOREIGN KEY (municipality_id, bundle_id) REFERENCES case_bundle (municipality_id, id),
        CONSTRAINT bundled_case_text   FOREIGN KEY (municipality_id, case_id, text_number)
          REFERENCES released_text (municipality_id, case_id, number)
      )`);
    await run.query(`CREATE INDEX bundled_case_by_case ON bundled_case (municipality_id, case_id)`);
    await run.query(`
      CREATE TABLE knowledge_answer (
        municipality_id uuid NOT NULL,
        bundle_id       uuid NOT NULL,
        case_id         uuid NOT NULL,
        institution_id  uuid NOT NULL,
        answer          text NOT NULL,
        answered_at     timestamptz NOT NULL,
        CONSTRAINT knowledge_answer_pk          PRIMARY KEY (municipality_id, bundle_id, case_id, institution_id),
        CONSTRAINT knowledge_answer_answer      CHECK (answer IN ('unknown', 'knownCoarsened', 'leftOut', 'consented')),
        CONSTRAINT knowledge_answer_bundle      FOREIGN KEY (municipality_id, bundle_id) REFERENCES case_bundle (municipality_id, id),
        CONSTRAINT knowledge_answer_institution FOREIGN KEY (municipality_id, institution_id) REFERENCES institution (municipality_id, id)
      )`);
    for (const table of ['"case"', 'nomination', 'case_bundle'])
      for (const statement of tenantTable(table)) await run.query(statement);
    for (const table of ['bundled_case', 'knowledge_answer'])
      for (const statement of tenantTable(table, 'deletable')) await run.query(statement);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE knowledge_answer, bundled_case, case_bundle, nomination, released_text, "case"`);
    await run.query(`DROP FUNCTION released_text_stays()`);
  }
}
