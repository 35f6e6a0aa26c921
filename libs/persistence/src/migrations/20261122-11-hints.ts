import type { MigrationInterface, QueryRunner } from 'typeorm';

import { tenantTable } from './tenant-table.js';

/** Hints, and what themes say about the offers. */
export class Hints20261122200000 implements MigrationInterface {
  name = 'Hints20261122200000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE hint (
        municipality_id uuid NOT NULL,
        id              uuid NOT NULL,
        version         integer NOT NULL,
        state           text NOT NULL,
        source          text NOT NULL,
        kind            text,
        text            text NOT NULL,
        written_by      uuid NOT NULL,
        written_at      timestamptz NOT NULL,
        passed_on_to    uuid,
        note            text,
        search          tsvector,
        CONSTRAINT hint_pk          PRIMARY KEY (municipality_id, id),
        CONSTRAINT hint_state       CHECK (state IN ('received', 'collected', 'passedOn', 'taken', 'dropped')),
        CONSTRAINT hint_passed_on   CHECK (state <> 'passedOn' OR passed_on_to IS NOT NULL),
        CONSTRAINT hint_dropped     CHECK (state <> 'dropped' OR note IS NOT NULL),
        CONSTRAINT hint_written_by  FOREIGN KEY (municipality_id, written_by) REFERENCES person (municipality_id, id),
        CONSTRAINT hint_institution FOREIGN KEY (municipality_id, passed_on_to) REFERENCES institution (municipality_id, id)
      )`);
    await run.query(`CREATE INDEX hint_by_time ON hint (municipality_id, written_at, id)`);
    await run.query(`CREATE INDEX hint_by_writer ON hint (municipality_id, written_by)`);
    await run.query(`
      CREATE TABLE offer_gap (
        municipality_id uuid NOT NULL,
        id              uuid NOT NULL,
        version         integer NOT NULL,
        state           text NOT NULL,
        theme_id        uuid NOT NULL,
        kind            text NOT NULL,
        offer_id        uuid,
        note            text,
        noted_by        uuid NOT NULL,
        noted_on        date NOT NULL,
        CONSTRAINT offer_gap_pk       PRIMARY KEY (municipality_id, id),
        CONSTRAINT offer_gap_state    CHECK (state IN ('open', 'closed')),
        CONSTRAINT offer_gap_kind     CHECK (kind IN ('missing', 'unsuitable')),
        CONSTRAINT offer_gap_says     CHECK (CASE kind WHEN 'missing' THEN note IS NOT NULL AND offer_id IS NULL ELSE offer_id IS NOT NULL END),
        CONSTRAINT offer_gap_theme    FOREIGN KEY (municipality_id, theme_id) REFERENCES generative_theme (municipality_id, id),
        CONSTRAINT offer_gap_offer    FOREIGN KEY (municipality_id, offer_id) REFERENCES offer (municipality_id, id),
        CONSTRAINT offer_gap_noted_by FOREIGN KEY (municipality_id, noted_by) REFERENCES person (municipality_id, id)
      )`);
    await run.query(`CREATE INDEX offer_gap_by_theme ON offer_gap (municipality_id, theme_id)`);
    await run.query(`CREATE INDEX offer_gap_by_offer ON offer_gap (municipality_id, offer_id)`);
    for (const table of ['hint', 'offer_gap']) for (const statement of tenantTable(table)) await run.query(statement);
    await run.query(`
      CREATE FUNCTION hint_search() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.search := to_tsvector('german', NEW.text);
        RETURN NEW;
      END $$`);
    await run.query(
      `CREATE TRIGGER hint_search BEFORE INSERT OR UPDATE OF text ON hint FOR EACH ROW EXECUTE FUNCTION hint_search()`,
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE offer_gap, hint`);
    await run.query(`DROP FUNCTION hint_search()`);
  }
}
