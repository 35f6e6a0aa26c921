import type { MigrationInterface, QueryRunner } from 'typeorm';

import { tenantTable } from './tenant-table.js';

/** Decision papers with statements, comments and files; and the chunks in which files are kept. */
export class Papers20261122170000 implements MigrationInterface {
  name = 'Papers20261122170000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE beschlussvorlage (
        municipality_id  uuid NOT NULL,
        id               uuid NOT NULL,
        version          integer NOT NULL,
        state            text NOT NULL,
        body_id          uuid NOT NULL,
        number           text,
        author_ids       uuid[] NOT NULL,
        theme_ids        uuid[] NOT NULL,
        proposal_id      uuid,
        title            text NOT NULL,
        points           jsonb NOT NULL,
        sections         jsonb NOT NULL,
        evidence         jsonb NOT NULL,
        dissent          uuid[] NOT NULL,
        public           boolean NOT NULL,
        sent_back        jsonb,
        statements_until date,
        cleared_by       uuid,
        cleared_at       timestamptz,
        tabled_at        timestamptz,
        text_hash        text,
        decided_at       timestamptz,
        adopted_text     jsonb,
        completed_on     date,
        room             uuid NOT NULL,
        changed_at       timestamptz NOT NULL,
        search           tsvector,
        CONSTRAINT beschlussvorlage_pk         PRIMARY KEY (municipality_id, id),
        CONSTRAINT beschlussvorlage_state      CHECK (state IN ('draft', 'statements', 'cleared', 'tabled', 'decided', 'implementing', 'completed')),
        CONSTRAINT beschlussvorlage_sent_back  CHECK (sent_back IS NULL OR state = 'draft'),
        CONSTRAINT beschlussvorlage_statements CHECK ((state = 'statements') = (statements_until IS NOT NULL)),
        CONSTRAINT beschlussvorlage_cleared    CHECK ((state NOT IN ('draft', 'statements')) = (cleared_by IS NOT NULL) AND (cleared_by IS NULL) = (cleared_at IS NULL)),
        CONSTRAINT beschlussvorlage_tabled     CHECK ((state NOT IN ('draft', 'statements', 'cleared')) = (tabled_at IS NOT NULL) AND (tabled_at IS NULL) = (text_hash IS NULL) AND (tabled_at IS NULL OR number IS NOT NULL)),
        CONSTRAINT beschlussvorlage_hash       CHECK (text_hash ~ '^[0-9a-f]{64}$'),
        CONSTRAINT beschlussvorlage_decided    CHECK ((state IN ('decided', 'implementing', 'completed')) = (decided_at IS NOT NULL) AND (decided_at IS NULL) = (adopted_text IS NULL)),
        CONSTRAINT beschlussvorlage_completed  CHECK ((state = 'completed') = (completed_on IS NOT NULL)),
        CONSTRAINT beschlussvorlage_body       FOREIGN KEY (municipality_id, body_id) REFERENCES body (municipality_id, id),
        CONSTRAINT beschlussvorlage_proposal   FOREIGN KEY (municipality_id, proposal_id) REFERENCES proposal (municipality_id, id),
        CONSTRAINT beschlussvorlage_clearer    FOREIGN KEY (municipality_id, cleared_by) REFERENCES person (municipality_id, id)
      )`);
    await run.query(`CREATE UNIQUE INDEX beschlussvorlage_by_number ON beschlussvorlage (municipality_id, number)`);
    await run.query(`CREATE INDEX beschlussvorlage_by_state ON beschlussvorlage (municipality_id, state)`);
    await run.query(`CREATE UNIQUE INDEX beschlussvorlage_by_room ON beschlussvorlage (room)`);
    await run.query(`
      CREATE TABLE statement (
        municipality_id uuid NOT NULL,
        id              uuid NOT NULL,
        version         integer NOT NULL,
        state           text NOT NULL,
        paper_id        uuid NOT NULL,
        institution_id  uuid NOT NULL,
        kind            text NOT NULL,
        asked_at        timestamptz NOT NULL,
        until_day       date NOT NULL,
        answer          text,
        text            text,
        given_by        uuid,
        given_at        timestamptz,
        reply           text,
        CONSTRAINT statement_pk          PRIMARY KEY (municipality_id, id),
        CONSTRAINT statement_state       CHECK (state IN ('asked', 'given', 'takenUp', 'attached', 'lapsed')),
        CONSTRAINT statement_kind        CHECK (kind IN ('coSignature', 'statement')),
        CONSTRAINT statement_answer      CHECK (answer IN ('agree', 'agreeWithRemark', 'object')),
        CONSTRAINT statement_given       CHECK ((state IN ('given', 'takenUp', 'attached')) = (answer IS NOT NULL) AND (answer IS NULL) = (given_at IS NULL)),
        CONSTRAINT statement_reasons     CHECK (answer = 'agree' OR answer IS NULL OR text IS NOT NULL),
        CONSTRAINT statement_settled     CHECK ((state IN ('takenUp', 'attached')) = (reply IS NOT NULL) AND (reply IS NULL OR answer = 'object')),
        CONSTRAINT statement_paper       FOREIGN KEY (municipality_id, paper_id) REFERENCES beschlussvorlage (municipality_id, id),
        CONSTRAINT statement_institution FOREIGN KEY (municipality_id, institution_id) REFERENCES institution (municipality_id, id),
        CONSTRAINT statement_given_by    FOREIGN KEY (municipality_id, given_by) REFERENCES person (municipality_id, id)
      )`);
    await run.query(`CREATE INDEX statement_by_paper ON statement (municipality_id, paper_id)`);
    await run.query(`CREATE INDEX statement_by_institution ON statement (municipality_id, institution_id)`);
    await run.query(`
      CREATE TABLE paper_comment (
        municipality_id uuid NOT NULL,
        id              uuid NOT NULL,
        version         integer NOT NULL,
        paper_id        uuid NOT NULL,
        point_number    integer,
        written_by      uuid NOT NULL,
        written_at      timestamptz NOT NULL,
        text            text NOT NULL,
        CONSTRAINT paper_comment_pk         PRIMARY KEY (municipality_id, id),
        CONSTRAINT paper_comment_paper      FOREIGN KEY (municipality_id, paper_id) REFERENCES beschlussvorlage (municipality_id, id),
        CONSTRAINT paper_comment_written_by FOREIGN KEY (municipality_id, written_by) REFERENCES person (municipality_id, id)
      )`);
    await run.query(`CREATE INDEX paper_comment_by_paper ON paper_comment (municipality_id, paper_id)`);
    await run.query(`
      CREATE TABLE paper_file (
        municipality_id uuid NOT NULL,
        id              uuid NOT NULL,
        paper_id        uuid NOT NULL,
        name            text NOT NULL,
        media_type      text NOT NULL,
        size            integer NOT NULL,
        hash            text NOT NULL,
        added_by        uuid NOT NULL,
        added_at        timestamptz NOT NULL,
        CONSTRAINT paper_file_pk       PRIMARY KEY (municipality_id, id),
        CONSTRAINT paper_file_hash     CHECK (hash ~ '^[0-9a-f]{64}$'),
        CONSTRAINT paper_file_size     CHECK (size > 0),
        CONSTRAINT paper_file_paper    FOREIGN KEY (municipality_id, paper_id) REFERENCES beschlussvorlage (municipality_id, id),
        CONSTRAINT paper_file_added_by FOREIGN KEY (municipality_id, added_by) REFERENCES person (municipality_id, id)
      )`);
    await run.query(`CREATE INDEX paper_file_by_paper ON paper_file (municipality_id, paper_id)`);
    await run.query(`
      CREATE TABLE file_chunk (
        municipality_id uuid NOT NULL,
        file_id         uuid NOT NULL,
        number          integer NOT NULL,
        bytes           bytea NOT NULL,
        CONSTRAINT file_chunk_pk     PRIMARY KEY (municipality_id, file_id, number),
        CONSTRAINT file_chunk_number CHECK (number >= 0)
      )`);
    for (const table of ['beschlussvorlage', 'statement', 'paper_comment'])
      for (const statement of tenantTable(table)) await run.query(statement);
    for (const table of ['paper_file', 'file_chunk'])
      for (const statement of tenantTable(table, 'deletable')) await run.query(statement);
    await keepSearchable(run);
    await freezeText(run);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE file_chunk, paper_file, paper_comment, statement, beschlussvorlage`);
    await run.query(`DROP FUNCTION beschlussvorlage_kept(), beschlussvorlage_frozen()`);
  }
}

/** Words are taken apart when a paper is written; see the themes' migration for why no index follows. */
async function keepSearchable(run: QueryRunner): Promise<void> {
  await run.query(`
    CREATE FUNCTION beschlussvorlage_kept() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW.changed_at := clock_timestamp();
      NEW.search := setweight(to_tsvector('german', NEW.title || ' ' || coalesce(NEW.number, '')), 'A')
                 || setweight(jsonb_to_tsvector('german', NEW.points || NEW.sections, '["string"]'), 'B');
      RETURN NEW;
    END $$`);
  await run.query(
    `CREATE TRIGGER beschlussvorlage_kept BEFORE INSERT OR UPDATE ON beschlussvorlage
       FOR EACH ROW EXECUTE FUNCTION beschlussvorlage_kept()`,
  );
}

/** From its clearing on a paper says what it says, whatever a statement tries; back in draft it may be written again. */
async function freezeText(run: QueryRunner): Promise<void> {
  await run.query(`
    CREATE FUNCTION beschlussvorlage_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.state NOT IN ('draft', 'statements') AND NEW.state <> 'draft'
         AND (NEW.number, NEW.title, NEW.points, NEW.sections, NEW.evidence, NEW.dissent, NEW.author_ids)
             IS DISTINCT FROM (OLD.number, OLD.title, OLD.points, OLD.sections, OLD.evidence, OLD.dissent, OLD.author_ids) THEN
        RAISE EXCEPTION 'A cleared paper is not written any more.' USING ERRCODE = 'restrict_violation';
      END IF;
      RETURN NEW;
    END $$`);
  await run.query(
    `CREATE TRIGGER beschlussvorlage_frozen BEFORE UPDATE ON beschlussvorlage
       FOR EACH ROW EXECUTE FUNCTION beschlussvorlage_frozen()`,
  );
}
