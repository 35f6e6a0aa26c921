import type { MigrationInterface, QueryRunner } from 'typeorm';

import { tenantTable } from './tenant-table.js';

const tables = ['municipality', 'member_municipality', 'institution', 'person', 'body', 'seat', 'membership'] as const;

/** Who works here, for whom, and in which bodies. */
export class People20261122110000 implements MigrationInterface {
  name = 'People20261122110000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE municipality (
        municipality_id uuid NOT NULL,
        id              uuid NOT NULL,
        version         integer NOT NULL,
        name            text NOT NULL,
        kind            text NOT NULL,
        settings        jsonb NOT NULL,
        CONSTRAINT municipality_pk         PRIMARY KEY (municipality_id, id),
        CONSTRAINT municipality_is_its_own CHECK (id = municipality_id),
        CONSTRAINT municipality_kind       CHECK (kind IN ('county', 'independentCity'))
      )`);
    await run.query(`
      CREATE TABLE member_municipality (
        municipality_id uuid NOT NULL,
        id              uuid NOT NULL,
        version         integer NOT NULL,
        name            text NOT NULL,
        size_class      text NOT NULL,
        contact         jsonb NOT NULL,
        CONSTRAINT member_municipality_pk PRIMARY KEY (municipality_id, id)
      )`);
    await run.query(`
      CREATE TABLE institution (
        municipality_id        uuid NOT NULL,
        id                     uuid NOT NULL,
        version                integer NOT NULL,
        state                  text NOT NULL,
        name                   text NOT NULL,
        short_name             text NOT NULL,
        type                   text NOT NULL,
        legal_spheres          text[] NOT NULL,
        member_municipality_id uuid,
        inside_administration  boolean NOT NULL,
        leader_id              uuid,
        CONSTRAINT institution_pk                  PRIMARY KEY (municipality_id, id),
        CONSTRAINT institution_state               CHECK (state IN ('active', 'closed')),
        CONSTRAINT institution_member_municipality FOREIGN KEY (municipality_id, member_municipality_id)
          REFERENCES member_municipality (municipality_id, id)
      )`);
    await run.query(`
      CREATE TABLE person (
        municipality_id uuid NOT NULL,
        id              uuid NOT NULL,
        version         integer NOT NULL,
        state           text NOT NULL,
        name            text NOT NULL,
        position        text,
        institution_id  uuid,
        email           text,
        roles           text[] NOT NULL,
        CONSTRAINT person_pk          PRIMARY KEY (municipality_id, id),
        CONSTRAINT person_state       CHECK (state IN ('active', 'left')),
        CONSTRAINT person_institution FOREIGN KEY (municipality_id, institution_id) REFERENCES institution (municipality_id, id)
      )`);
    await run.query(`CREATE INDEX person_by_institution ON person (municipality_id, institution_id)`);
    await run.query(`
      CREATE TABLE body (
        municipality_id        uuid NOT NULL,
        id                     uuid NOT NULL,
        version                integer NOT NULL,
        state                  text NOT NULL,
        kind                   text NOT NULL,
        name                   text NOT NULL,
        rhythm                 text,
        member_municipality_id uuid,
        existed_before         boolean NOT NULL,
        rules                  jsonb NOT NULL,
        chair_id               uuid,
        deputy_chair_id        uuid,
        minute_taker_id        uuid,
        CONSTRAINT body_pk                  PRIMARY KEY (municipality_id, id),
        CONSTRAINT body_kind                CHECK (kind IN ('workingGroup', 'projectGroup', 'steeringGroup', 'memberMunicipalityBody')),
        CONSTRAINT body_state               CHECK (state IN ('active', 'dissolved')),
        CONSTRAINT body_chairs_differ       CHECK (chair_id <> deputy_chair_id),
        CONSTRAINT body_member_municipality FOREIGN KEY (municipality_id, member_municipality_id)
          REFERENCES member_municipality (municipality_id, id)
      )`);
    await run.query(`
      CREATE TABLE seat (
        municipality_id uuid NOT NULL,
        id              uuid NOT NULL,
        version         integer NOT NULL,
        body_id         uuid NOT NULL,
        institution_id  uuid,
        voting          boolean NOT NULL,
        ended_on        date,
        CONSTRAINT seat_pk          PRIMARY KEY (municipality_id, id),
        CONSTRAINT seat_body        FOREIGN KEY (municipality_id, body_id) REFERENCES body (municipality_id, id),
        CONSTRAINT seat_institution FOREIGN KEY (municipality_id, institution_id) REFERENCES institution (municipality_id, id)
      )`);
    await run.query(`CREATE INDEX seat_by_body ON seat (municipality_id, body_id)`);
    await run.query(`
      CREATE TABLE membership (
        municipality_id uuid NOT NULL,
        id              uuid NOT NULL,
        version         integer NOT NULL,
        seat_id         uuid NOT NULL,
        person_id       uuid NOT NULL,
        capacity        text NOT NULL,
        from_day        date NOT NULL,
        until_day       date,
        CONSTRAINT membership_pk       PRIMARY KEY (municipality_id, id),
        CONSTRAINT membership_capacity CHECK (capacity IN ('member', 'deputy')),
        CONSTRAINT membership_span     CHECK (until_day >= from_day),
        CONSTRAINT membership_seat     FOREIGN KEY (municipality_id, seat_id) REFERENCES seat (municipality_id, id),
        CONSTRAINT membership_person   FOREIGN KEY (municipality_id, person_id) REFERENCES person (municipality_id, id)
      )`);
    await run.query(`CREATE INDEX membership_by_seat ON membership (municipality_id, seat_id)`);
    await run.query(`CREATE INDEX membership_by_person ON membership (municipality_id, person_id)`);
    for (const statement of tables.flatMap((table) => tenantTable(table))) await run.query(statement);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE ${tables.toReversed().join(', ')}`);
  }
}
