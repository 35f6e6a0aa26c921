import type { MigrationInterface, QueryRunner } from 'typeorm';

import { tenantTable } from './tenant-table.js';

/** Generative themes with their ways, the group's dots, and surveys of how common a theme is. */
export class Themes20261122150000 implements MigrationInterface {
  name = 'Themes20261122150000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE generative_theme (
        municipality_id   uuid NOT NULL,
        id                uuid NOT NULL,
        version           integer NOT NULL,
        number            integer NOT NULL,
        state             text NOT NULL,
        kind              text NOT NULL,
        title             text NOT NULL,
        description       text NOT NULL,
        question          text,
        legal_spheres     text[] NOT NULL,
        institution_ids   uuid[] NOT NULL,
        bundle_id         uuid,
        session_id        uuid,
        observation_ids   uuid[] NOT NULL,
        hint_ids          uuid[] NOT NULL,
        affected          smallint,
        severity          smallint,
        influence         smallint,
        sphere_breadth    smallint,
        proposed_on       date NOT NULL,
        proposed_by       uuid,
        times_seen_again  integer NOT NULL,
        shared            boolean NOT NULL,
        route_id          uuid,
        stored_on         date,
        revisit_on        date,
        reason            text,
        outcome           text,
        settled_on        date,
        decided_on        date,
        implemented_on    date,
        merged_into       uuid,
        split_into        uuid[],
        CONSTRAINT generative_theme_pk            PRIMARY KEY (municipality_id, id),
        CONSTRAINT generative_theme_state         CHECK (state IN ('proposed', 'stored', 'onRoute', 'settled', 'submitted', 'decided', 'implemented', 'merged', 'split', 'dropped')),
        CONSTRAINT generative_theme_kind          CHECK (kind IN ('socialProblem', 'successFactor')),
        CONSTRAINT generative_theme_priority      CHECK (num_nulls(affected, severity, influence, sphere_breadth) IN (0, 4) AND affected BETWEEN 1 AND 5 AND severity BETWEEN 1 AND 5 AND influence BETWEEN 1 AND 5 AND sphere_breadth BETWEEN 1 AND 5),
        CONSTRAINT generative_theme_on_route      CHECK ((state IN ('onRoute', 'settled', 'submitted', 'decided', 'implemented')) = (route_id IS NOT NULL)),
        CONSTRAINT generative_theme_stored        CHECK ((state = 'stored') = (stored_on IS NOT NULL) AND (state = 'stored') = (revisit_on IS NOT NULL)),
        CONSTRAINT generative_theme_reason        CHECK ((state IN ('stored', 'dropped')) = (reason IS NOT NULL)),
        CONSTRAINT generative_theme_settled       CHECK ((state = 'settled') = (outcome IS NOT NULL) AND (state = 'settled') = (settled_on IS NOT NULL)),
        CONSTRAINT generative_theme_decided       CHECK ((state IN ('decided', 'implemented')) = (decided_on IS NOT NULL)),
        CONSTRAINT generative_theme_implemented   CHECK ((state = 'implemented') = (implemented_on IS NOT NULL)),
        CONSTRAINT generative_theme_merged        CHECK ((state = 'merged') = (merged_into IS NOT NULL) AND merged_into <> id),
        CONSTRAINT generative_theme_split         CHECK ((state = 'split') = (split_into IS NOT NULL) AND cardinality(split_into) >= 2),
        CONSTRAINT generative_theme_bundle        FOREIGN KEY (municipality_id, bundle_id) REFERENCES case_bundle (municipality_id, id),
        CONSTRAINT generative_theme_session       FOREIGN KEY (municipality_id, session_id) REFERENCES reconstruction_session (municipality_id, id),
        CONSTRAINT generative_theme_proposed_by   FOREIGN KEY (municipality_id, proposed_by) REFERENCES person (municipality_id, id),
        CONSTRAINT generative_theme_successor     FOREIGN KEY (municipality_id, merged_into) REFERENCES generative_theme (municipality_id, id)
      )`);
    await run.query(`CREATE UNIQUE INDEX generative_theme_by_number ON generative_theme (municipality_id, number)`);
    await run.query(`CREATE INDEX generative_theme_by_state ON generative_theme (municipality_id, state)`);
    await run.query(`CREATE INDEX generative_theme_by_session ON generative_theme (municipality_id, session_id)`);
    await run.query(`
      CREATE TABLE route (
        municipality_id        uuid NOT NULL,
        id                     uuid NOT NULL,
        version                integer NOT NULL,
        state                  text NOT NULL,
        kind                   text NOT NULL,
        theme_id               uuid NOT NULL,
        reason                 text NOT NULL,
        responsible_id         uuid,
        opened_on              date NOT NULL,
        partner_institution_id uuid,
        contact                text,
        body_id                uuid,
        across_legal_spheres   boolean,
        steps                  jsonb NOT NULL,
        escalation             jsonb,
        outcome                text,
        ended_on               date,
        CONSTRAINT route_pk            PRIMARY KEY (municipality_id, id),
        CONSTRAINT route_state         CHECK (state IN ('open', 'settled', 'back', 'submitted')),
        CONSTRAINT route_kind          CHECK (kind IN ('bilateral', 'workingGroup', 'projectGroup')),
        CONSTRAINT route_bilateral     CHECK ((kind = 'bilateral') = (partner_institution_id IS NOT NULL) AND (kind = 'bilateral') = (contact IS NOT NULL)),
        CONSTRAINT route_working_group CHECK ((kind = 'workingGroup') = (body_id IS NOT NULL) AND (kind = 'workingGroup') = (across_legal_spheres IS NOT NULL)),
        CONSTRAINT route_escalated     CHECK (escalation IS NULL OR kind = 'bilateral'),
        CONSTRAINT route_settled       CHECK (state <> 'settled' OR kind <> 'projectGroup'),
        CONSTRAINT route_ended         CHECK ((state IN ('settled', 'back')) = (outcome IS NOT NULL) AND (state IN ('settled', 'back')) = (ended_on IS NOT NULL)),
        CONSTRAINT route_theme         FOREIGN KEY (municipality_id, theme_id) REFERENCES generative_theme (municipality_id, id),
        CONSTRAINT route_responsible   FOREIGN KEY (municipality_id, responsible_id) REFERENCES person (municipality_id, id),
        CONSTRAINT route_partner       FOREIGN KEY (municipality_id, partner_institution_id) REFERENCES institution (municipality_id, id),
        CONSTRAINT route_body          FOREIGN KEY (municipality_id, body_id) REFERENCES body (municipality_id, id)
      )`);
    await run.query(`CREATE INDEX route_by_theme ON route (municipality_id, theme_id)`);
    await run.query(`CREATE INDEX route_by_body ON route (municipality_id, body_id)`);
    await run.query(`
      ALTER TABLE generative_theme ADD CONSTRAINT generative_theme_route
        FOREIGN KEY (municipality_id, route_id) REFERENCES route (municipality_id, id)`);
    await run.query(`
      CREATE TABLE dot_voting (
        municipality_id uuid NOT NULL,
        id              uuid NOT NULL,
        version         integer NOT NULL,
        state           text NOT NULL,
        session_id      uuid NOT NULL,
        theme_ids       uuid[] NOT NULL,
        budget          integer NOT NULL,
        result          jsonb,
        voters          integer,
        CONSTRAINT dot_voting_pk      PRIMARY KEY (municipality_id, id),
        CONSTRAINT dot_voting_state   CHECK (state IN ('open', 'closed')),
        CONSTRAINT dot_voting_closed  CHECK ((state = 'closed') = (result IS NOT NULL) AND (state = 'closed') = (voters IS NOT NULL)),
        CONSTRAINT dot_voting_budget  CHECK (budget BETWEEN 1 AND 100),
        CONSTRAINT dot_voting_themes  CHECK (cardinality(theme_ids) > 0),
        CONSTRAINT dot_voting_session FOREIGN KEY (municipality_id, session_id) REFERENCES reconstruction_session (municipality_id, id)
      )`);
    await run.query(`CREATE INDEX dot_voting_by_session ON dot_voting (municipality_id, session_id)`);
    await run.query(`
      CREATE TABLE dot_weighing (
        municipality_id uuid NOT NULL,
        voting_id       uuid NOT NULL,
        voter_id        uuid NOT NULL,
        dots            jsonb NOT NULL,
        CONSTRAINT dot_weighing_pk     PRIMARY KEY (municipality_id, voting_id, voter_id),
        CONSTRAINT dot_weighing_voting FOREIGN KEY (municipality_id, voting_id) REFERENCES dot_voting (municipality_id, id)
      )`);
    await run.query(`
      CREATE TABLE prevalence_survey (
        municipality_id uuid NOT NULL,
        id              uuid NOT NULL,
        version         integer NOT NULL,
        state           text NOT NULL,
        theme_id        uuid NOT NULL,
        question        text NOT NULL,
        until_day       date NOT NULL,
        asked           integer NOT NULL,
        none            integer NOT NULL,
        one_to_two      integer NOT NULL,
        three_to_five   integer NOT NULL,
        more            integer NOT NULL,
        CONSTRAINT prevalence_survey_pk      PRIMARY KEY (municipality_id, id),
        CONSTRAINT prevalence_survey_state   CHECK (state IN ('open', 'closed')),
        CONSTRAINT prevalence_survey_counts  CHECK (none >= 0 AND one_to_two >= 0 AND three_to_five >= 0 AND more >= 0),
        CONSTRAINT prevalence_survey_answers CHECK (asked > 0 AND none + one_to_two + three_to_five + more <= asked),
        CONSTRAINT prevalence_survey_theme   FOREIGN KEY (municipality_id, theme_id) REFERENCES generative_theme (municipality_id, id)
      )`);
    await run.query(`CREATE INDEX prevalence_survey_by_theme ON prevalence_survey (municipality_id, theme_id)`);
    await run.query(`
      CREATE TABLE survey_addressee (
        municipality_id uuid NOT NULL,
        survey_id       uuid NOT NULL,
        person_id       uuid NOT NULL,
        answered        boolean NOT NULL,
        CONSTRAINT survey_addressee_pk     PRIMARY KEY (municipality_id, survey_id, person_id),
        CONSTRAINT survey_addressee_survey FOREIGN KEY (municipality_id, survey_id) REFERENCES prevalence_survey (municipality_id, id),
        CONSTRAINT survey_addressee_person FOREIGN KEY (municipality_id, person_id) REFERENCES person (municipality_id, id)
      )`);
    await run.query(`CREATE INDEX survey_addressee_by_person ON survey_addressee (municipality_id, person_id)`);
    for (const table of ['generative_theme', 'route', 'dot_voting', 'prevalence_survey'])
      for (const statement of tenantTable(table)) await run.query(statement);
    for (const table of ['dot_weighing', 'survey_addressee'])
      for (const statement of tenantTable(table, 'deletable')) await run.query(statement);
    await numberThemes(run);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(
      `DROP TABLE survey_addressee, prevalence_survey, dot_weighing, dot_voting, route, generative_theme`,
    );
    await run.query(`DROP FUNCTION generative_theme_number()`);
  }
}

/** A municipality counts its themes from 1, without gaps; two that come at once wait for each other. */
async function numberThemes(run: QueryRunner): Promise<void> {
  await run.query(`
    CREATE FUNCTION generative_theme_number() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_advisory_xact_lock(hashtextextended('generative_theme:' || NEW.municipality_id, 0));
      NEW.number := (SELECT coalesce(max(number), 0) + 1 FROM generative_theme WHERE municipality_id = NEW.municipality_id);
      RETURN NEW;
    END $$`);
  await run.query(
    `CREATE TRIGGER generative_theme_number BEFORE INSERT ON generative_theme FOR EACH ROW EXECUTE FUNCTION generative_theme_number()`,
  );
}
