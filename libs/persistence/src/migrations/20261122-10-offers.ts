import type { MigrationInterface, QueryRunner } from 'typeorm';

import { tenantTable } from './tenant-table.js';

/** The Angebotsdatenbank. */
export class Offers20261122190000 implements MigrationInterface {
  name = 'Offers20261122190000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE offer (
        municipality_id         uuid NOT NULL,
        id                      uuid NOT NULL,
        version                 integer NOT NULL,
        state                   text NOT NULL,
        name                    text NOT NULL,
        provider                text NOT NULL,
        institution_id          uuid,
        member_municipality_ids uuid[] NOT NULL,
        field                   text NOT NULL,
        target_group            text NOT NULL,
        languages               text[] NOT NULL,
        access                  text,
        times                   text,
        child_care              boolean NOT NULL,
        barrier_free            boolean NOT NULL,
        transport               text,
        costs                   text,
        description             text NOT NULL,
        contact_role            text,
        email                   text,
        phone                   text,
        website                 text,
        proposed_by             uuid,
        last_checked            date NOT NULL,
        search                  tsvector,
        CONSTRAINT offer_pk          PRIMARY KEY (municipality_id, id),
        CONSTRAINT offer_state       CHECK (state IN ('proposed', 'listed', 'retired')),
        CONSTRAINT offer_institution FOREIGN KEY (municipality_id, institution_id) REFERENCES institution (municipality_id, id),
        CONSTRAINT offer_proposed_by FOREIGN KEY (municipality_id, proposed_by) REFERENCES person (municipality_id, id)
      )`);
    await run.query(`CREATE INDEX offer_by_name ON offer (municipality_id, name, id)`);
    await run.query(`CREATE INDEX offer_by_last_checked ON offer (municipality_id, last_checked)`);
    for (const statement of tenantTable('offer')) await run.query(statement);
    await run.query(`
      CREATE FUNCTION offer_search() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.search := setweight(to_tsvector('german', NEW.name || ' ' || NEW.provider), 'A')
                   || setweight(to_tsvector('german', NEW.field || ' ' || NEW.target_group || ' ' || array_to_string(NEW.languages, ' ')), 'B')
                   || setweight(to_tsvector('german', NEW.description || ' ' || coalesce(NEW.access, '') || ' ' || coalesce(NEW.costs, '')), 'C');
        RETURN NEW;
      END $$`);
    await run.query(
      `CREATE TRIGGER offer_search BEFORE INSERT OR UPDATE ON offer FOR EACH ROW EXECUTE FUNCTION offer_search()`,
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE offer`);
    await run.query(`DROP FUNCTION offer_search()`);
  }
}
