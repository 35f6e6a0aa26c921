import type { MigrationInterface, QueryRunner } from 'typeorm';

import { tenantTable } from './tenant-table.js';

/** Measures, their adoption by member municipalities, and what case managers hear of it. */
export class FollowUp20261122210000 implements MigrationInterface {
  name = 'FollowUp20261122210000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE measure (
        municipality_id              uuid NOT NULL,
        id                           uuid NOT NULL,
        version                      integer NOT NULL,
        state                        text NOT NULL,
        resolution_id                uuid NOT NULL,
        paper_id                     uuid,
        point_number                 integer,
        title                        text NOT NULL,
        institution_id               uuid NOT NULL,
        responsible_id               uuid,
        contributing_institution_ids uuid[] NOT NULL,
        starts_on                    date,
        due_on                       date NOT NULL,
        indicator                    jsonb NOT NULL,
        reason                       text,
        progress                     smallint NOT NULL,
        progress_note                text,
        readings                     jsonb NOT NULL,
        done_on                      date,
        verified_on                  date,
        effect                       text,
        search                       tsvector,
        CONSTRAINT measure_pk          PRIMARY KEY (municipality_id, id),
        CONSTRAINT measure_state       CHECK (state IN ('proposed', 'accepted', 'declined', 'inProgress', 'done', 'verified', 'cancelled')),
        CONSTRAINT measure_progress    CHECK (progress BETWEEN 0 AND 100),
        CONSTRAINT measure_reason      CHECK (state NOT IN ('declined', 'cancelled') OR reason IS NOT NULL),
        CONSTRAINT measure_done        CHECK (state NOT IN ('done', 'verified') OR done_on IS NOT NULL),
        CONSTRAINT measure_verified    CHECK ((state = 'verified') = (verified_on IS NOT NULL AND effect IS NOT NULL)),
        CONSTRAINT measure_resolved_by FOREIGN KEY (municipality_id, resolution_id) REFERENCES resolution (municipality_id, id),
        CONSTRAINT measure_of_paper    FOREIGN KEY (municipality_id, paper_id) REFERENCES beschlussvorlage (municipality_id, id),
        CONSTRAINT measure_asked_of    FOREIGN KEY (municipality_id, institution_id) REFERENCES institution (municipality_id, id),
        CONSTRAINT measure_responsible FOREIGN KEY (municipality_id, responsible_id) REFERENCES person (municipality_id, id)
      )`);
    await run.query(`CREATE INDEX measure_by_due_day ON measure (municipality_id, due_on, id)`);
    await run.query(`CREATE INDEX measure_by_paper ON measure (municipality_id, paper_id)`);
    await run.query(`CREATE INDEX measure_by_resolution ON measure (municipality_id, resolution_id)`);
    await run.query(`CREATE INDEX measure_by_institution ON measure (municipality_id, institution_id)`);
    await run.query(`
      CREATE TABLE adoption (
        municipality_id        uuid NOT NULL,
        id                     uuid NOT NULL,
        version                integer NOT NULL,
        state                  text NOT NULL,
        resolution_id          uuid NOT NULL,
        member_municipality_id uuid NOT NULL,
        note                   text,
        adapted                boolean NOT NULL,
        decided_on             date,
        CONSTRAINT adoption_pk         PRIMARY KEY (municipality_id, id),
        CONSTRAINT adoption_state      CHECK (state IN ('asked', 'preparing', 'adopted', 'declined')),
        CONSTRAINT adoption_decided    CHECK ((state IN ('adopted', 'declined')) = (decided_on IS NOT NULL)),
        CONSTRAINT adoption_adapted    CHECK (NOT adapted OR note IS NOT NULL),
        CONSTRAINT adoption_resolution FOREIGN KEY (municipality_id, resolution_id) REFERENCES resolution (municipality_id, id),
        CONSTRAINT adoption_member     FOREIGN KEY (municipality_id, member_municipality_id) REFERENCES member_municipality (municipality_id, id)
      )`);
    await run.query(
      `CREATE UNIQUE INDEX adoption_once_a_member ON adoption (municipality_id, resolution_id, member_municipality_id)`,
    );
    await run.query(`
      CREATE TABLE feedback (
        municipality_id uuid NOT NULL,
        id              uuid NOT NULL,
        version         integer NOT NULL,
        theme_id        uuid NOT NULL,
        text            text NOT NULL,
        sent_by         uuid NOT NULL,
        sent_at         timestamptz NOT NULL,
        CONSTRAINT feedback_pk      PRIMARY KEY (municipality_id, id),
        CONSTRAINT feedback_about   FOREIGN KEY (municipality_id, theme_id) REFERENCES generative_theme (municipality_id, id),
        CONSTRAINT feedback_sent_by FOREIGN KEY (municipality_id, sent_by) REFERENCES person (municipality_id, id)
      )`);
    await run.query(`CREATE INDEX feedback_by_theme ON feedback (municipality_id, theme_id)`);
    for (const table of ['measure', 'adoption', 'feedback'])
      for (const statement of tenantTable(table)) await run.query(statement);
    await run.query(`
      CREATE FUNCTION measure_search() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.search := setweight(to_tsvector('german', NEW.title), 'A')
                   || setweight(to_tsvector('german', coalesce(NEW.indicator->>'text', '') || ' ' || coalesce(NEW.effect, '')), 'B');
        RETURN NEW;
      END $$`);
    await run.query(
      `CREATE TRIGGER measure_search BEFORE INSERT OR UPDATE OF title, indicator, effect ON measure
         FOR EACH ROW EXECUTE FUNCTION measure_search()`,
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE feedback, adoption, measure`);
    await run.query(`DROP FUNCTION measure_search()`);
  }
}
