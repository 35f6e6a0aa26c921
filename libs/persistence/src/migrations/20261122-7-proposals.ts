import type { MigrationInterface, QueryRunner } from 'typeorm';

import { appendOnlyColumns, tenantTable } from './tenant-table.js';

/** Projektgruppen with their work, and what groups propose, with each version they handed on. */
export class Proposals20261122160000 implements MigrationInterface {
  name = 'Proposals20261122160000';

  async up(run: QueryRunner): Promise<void> {
    await makeGroups(run);
    await makeProposals(run);
    for (const table of ['projektgruppe', 'group_task', 'group_meeting', 'proposal'])
      for (const statement of tenantTable(table)) await run.query(statement);
    for (const statement of appendOnlyColumns('proposal_version', [])) await run.query(statement);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE proposal_version, proposal, group_meeting, group_task, projektgruppe`);
  }
}

async function makeGroups(run: QueryRunner): Promise<void> {
  await run.query(`
    CREATE TABLE projektgruppe (
      municipality_id uuid NOT NULL,
      id              uuid NOT NULL,
      version         integer NOT NULL,
      state           text NOT NULL,
      name            text NOT NULL,
      mandate         text NOT NULL,
      out_of_scope    text,
      theme_ids       uuid[] NOT NULL,
      institution_ids uuid[] NOT NULL,
      existing_body   jsonb,
      voice           jsonb,
      due_on          date,
      confirmations   jsonb NOT NULL,
      body_id         uuid,
      mandated_at     timestamptz,
      mandated_by     uuid,
      concluded_on    date,
      conclusion      text,
      CONSTRAINT projektgruppe_pk          PRIMARY KEY (municipality_id, id),
      CONSTRAINT projektgruppe_state       CHECK (state IN ('proposed', 'mandated', 'active', 'concluded')),
      CONSTRAINT projektgruppe_themes      CHECK (cardinality(theme_ids) > 0),
      CONSTRAINT projektgruppe_mandated    CHECK (state = 'proposed' OR (mandated_at IS NOT NULL AND existing_body IS NOT NULL AND voice IS NOT NULL)),
      CONSTRAINT projektgruppe_in_body     CHECK ((state IN ('active', 'concluded')) = (body_id IS NOT NULL)),
      CONSTRAINT projektgruppe_concluded   CHECK ((state = 'concluded') = (concluded_on IS NOT NULL) AND (state = 'concluded') = (conclusion IS NOT NULL)),
      CONSTRAINT projektgruppe_body        FOREIGN KEY (municipality_id, body_id) REFERENCES body (municipality_id, id),
      CONSTRAINT projektgruppe_mandated_by FOREIGN KEY (municipality_id, mandated_by) REFERENCES person (municipality_id, id)
    )`);
  await run.query(`CREATE INDEX projektgruppe_by_state ON projektgruppe (municipality_id, state)`);
  await run.query(`CREATE INDEX projektgruppe_by_body ON projektgruppe (municipality_id, body_id)`);
  await run.query(`
    CREATE TABLE group_task (
      municipality_id  uuid NOT NULL,
      id               uuid NOT NULL,
      version          integer NOT NULL,
      projektgruppe_id uuid NOT NULL,
      title            text NOT NULL,
      responsible_id   uuid,
      due_on           date,
      done_at          timestamptz,
      CONSTRAINT group_task_pk            PRIMARY KEY (municipality_id, id),
      CONSTRAINT group_task_projektgruppe FOREIGN KEY (municipality_id, projektgruppe_id) REFERENCES projektgruppe (municipality_id, id),
      CONSTRAINT group_task_responsible   FOREIGN KEY (municipality_id, responsible_id) REFERENCES person (municipality_id, id)
    )`);
  await run.query(`CREATE INDEX group_task_by_projektgruppe ON group_task (municipality_id, projektgruppe_id)`);
  await run.query(`
    CREATE TABLE group_meeting (
      municipality_id  uuid NOT NULL,
      id               uuid NOT NULL,
      version          integer NOT NULL,
      projektgruppe_id uuid NOT NULL,
      starts_at        timestamptz NOT NULL,
      place            text,
      result           text,
      CONSTRAINT group_meeting_pk            PRIMARY KEY (municipality_id, id),
      CONSTRAINT group_meeting_projektgruppe FOREIGN KEY (municipality_id, projektgruppe_id) REFERENCES projektgruppe (municipality_id, id)
    )`);
  await run.query(`CREATE INDEX group_meeting_by_projektgruppe ON group_meeting (municipality_id, projektgruppe_id)`);
}

async function makeProposals(run: QueryRunner): Promise<void> {
  await run.query(`
    CREATE TABLE proposal (
      municipality_id  uuid NOT NULL,
      id               uuid NOT NULL,
      version          integer NOT NULL,
      state            text NOT NULL,
      kind             text NOT NULL,
      theme_id         uuid NOT NULL,
      route_id         uuid,
      body_id          uuid NOT NULL,
      projektgruppe_id uuid,
      room             uuid NOT NULL,
      title            text NOT NULL,
      sections         jsonb NOT NULL,
      answers          jsonb NOT NULL,
      answers_until    date,
      submitted_at     timestamptz,
      accepted_at      timestamptz,
      accepted_by      uuid,
      returned_remark  text,
      CONSTRAINT proposal_pk               PRIMARY KEY (municipality_id, id),
      CONSTRAINT proposal_state            CHECK (state IN ('draft', 'consulting', 'submitted', 'accepted', 'returned')),
      CONSTRAINT proposal_kind             CHECK (kind IN ('solution', 'development')),
      CONSTRAINT proposal_consulting       CHECK ((state = 'draft') = (answers_until IS NULL)),
      CONSTRAINT proposal_submitted        CHECK (state IN ('draft', 'consulting') OR submitted_at IS NOT NULL),
      CONSTRAINT proposal_accepted         CHECK ((state = 'accepted') = (accepted_at IS NOT NULL) AND (accepted_by IS NULL OR state = 'accepted')),
      CONSTRAINT proposal_returned         CHECK (state <> 'returned' OR returned_remark IS NOT NULL),
      CONSTRAINT proposal_theme            FOREIGN KEY (municipality_id, theme_id) REFERENCES generative_theme (municipality_id, id),
      CONSTRAINT proposal_route            FOREIGN KEY (municipality_id, route_id) REFERENCES route (municipality_id, id),
      CONSTRAINT proposal_body             FOREIGN KEY (municipality_id, body_id) REFERENCES body (municipality_id, id),
      CONSTRAINT proposal_of_projektgruppe FOREIGN KEY (municipality_id, projektgruppe_id) REFERENCES projektgruppe (municipality_id, id),
      CONSTRAINT proposal_accepted_by      FOREIGN KEY (municipality_id, accepted_by) REFERENCES person (municipality_id, id)
    )`);
  await run.query(`CREATE INDEX proposal_by_theme ON proposal (municipality_id, theme_id)`);
  await run.query(`CREATE INDEX proposal_by_body ON proposal (municipality_id, body_id)`);
  await run.query(`CREATE INDEX proposal_by_projektgruppe ON proposal (municipality_id, projektgruppe_id)`);
  await run.query(`CREATE UNIQUE INDEX proposal_by_room ON proposal (room)`);
  await run.query(`
    CREATE TABLE proposal_version (
      municipality_id uuid NOT NULL,
      proposal_id     uuid NOT NULL,
      number          integer NOT NULL,
      occasion        text NOT NULL,
      title           text NOT NULL,
      sections        jsonb NOT NULL,
      written_by      uuid NOT NULL,
      written_at      timestamptz NOT NULL,
      CONSTRAINT proposal_version_pk         PRIMARY KEY (municipality_id, proposal_id, number),
      CONSTRAINT proposal_version_occasion   CHECK (occasion IN ('consult', 'submit')),
      CONSTRAINT proposal_version_number     CHECK (number > 0),
      CONSTRAINT proposal_version_proposal   FOREIGN KEY (municipality_id, proposal_id) REFERENCES proposal (municipality_id, id),
      CONSTRAINT proposal_version_written_by FOREIGN KEY (municipality_id, written_by) REFERENCES person (municipality_id, id)
    )`);
}
