import type { MigrationInterface, QueryRunner } from 'typeorm';

import { tenantTable } from './tenant-table.js';

/** Meetings with their agenda, ballots with one vote a seat, and what was resolved. */
export class Meetings20261122180000 implements MigrationInterface {
  name = 'Meetings20261122180000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE meeting (
        municipality_id uuid NOT NULL,
        id              uuid NOT NULL,
        version         integer NOT NULL,
        state           text NOT NULL,
        body_id         uuid NOT NULL,
        number          text,
        title           text NOT NULL,
        starts_at       timestamptz NOT NULL,
        ends_at         timestamptz NOT NULL,
        place           text,
        chair_id        uuid,
        minute_taker_id uuid,
        presence        jsonb NOT NULL,
        deputies        jsonb NOT NULL,
        partialities    jsonb NOT NULL,
        corrections     jsonb NOT NULL,
        invited_at      timestamptz,
        started_at      timestamptz,
        current_item_id uuid,
        closed_at       timestamptz,
        approved_at     timestamptz,
        approved_how    text,
        reason          text,
        CONSTRAINT meeting_pk           PRIMARY KEY (municipality_id, id),
        CONSTRAINT meeting_state        CHECK (state IN ('planned', 'invited', 'running', 'closed', 'minutesSent', 'minutesApproved', 'cancelled', 'postponed')),
        CONSTRAINT meeting_span         CHECK (ends_at > starts_at),
        CONSTRAINT meeting_invited      CHECK (state <> 'invited' OR (invited_at IS NOT NULL AND chair_id IS NOT NULL)),
        CONSTRAINT meeting_started      CHECK ((state IN ('running', 'closed', 'minutesSent', 'minutesApproved')) = (started_at IS NOT NULL)),
        CONSTRAINT meeting_officers     CHECK (started_at IS NULL OR num_nulls(chair_id, minute_taker_id) = 0),
        CONSTRAINT meeting_current      CHECK (current_item_id IS NULL OR state = 'running'),
        CONSTRAINT meeting_closed       CHECK ((state IN ('closed', 'minutesSent', 'minutesApproved')) = (closed_at IS NOT NULL)),
        CONSTRAINT meeting_approved     CHECK ((state = 'minutesApproved') = (approved_at IS NOT NULL) AND (approved_at IS NULL) = (approved_how IS NULL)),
        CONSTRAINT meeting_approved_how CHECK (approved_how IN ('nextMeeting', 'circulation')),
        CONSTRAINT meeting_called_off   CHECK ((state IN ('cancelled', 'postponed')) = (reason IS NOT NULL)),
        CONSTRAINT meeting_body         FOREIGN KEY (municipality_id, body_id) REFERENCES body (municipality_id, id),
        CONSTRAINT meeting_chair        FOREIGN KEY (municipality_id, chair_id) REFERENCES person (municipality_id, id),
        CONSTRAINT meeting_minute_taker FOREIGN KEY (municipality_id, minute_taker_id) REFERENCES person (municipality_id, id)
      )`);
    await run.query(`CREATE INDEX meeting_by_start ON meeting (municipality_id, starts_at)`);
    await run.query(`
      CREATE TABLE agenda_item (
        municipality_id uuid NOT NULL,
        meeting_id      uuid NOT NULL,
        id              uuid NOT NULL,
        position        integer NOT NULL,
        title           text NOT NULL,
        kind            text NOT NULL,
        subject_id      uuid,
        minutes         integer,
        rapporteur_id   uuid,
        public          boolean NOT NULL,
        vote_demanded   boolean NOT NULL,
        CONSTRAINT agenda_item_pk         PRIMARY KEY (municipality_id, meeting_id, id),
        CONSTRAINT agenda_item_kind       CHECK (kind IN ('beschlussvorlage', 'proposal', 'theme', 'themenspeicher', 'report', 'topic')),
        CONSTRAINT agenda_item_subject    CHECK (subject_id IS NOT NULL OR kind IN ('themenspeicher', 'report', 'topic')),
        CONSTRAINT agenda_item_meeting    FOREIGN KEY (municipality_id, meeting_id) REFERENCES meeting (municipality_id, id),
        CONSTRAINT agenda_item_rapporteur FOREIGN KEY (municipality_id, rapporteur_id) REFERENCES person (municipality_id, id)
      )`);
    await run.query(`CREATE INDEX agenda_item_by_subject ON agenda_item (municipality_id, subject_id)`);
    await run.query(`
      CREATE TABLE ballot (
        municipality_id   uuid NOT NULL,
        id                uuid NOT NULL,
        version           integer NOT NULL,
        state             text NOT NULL,
        body_id           uuid NOT NULL,
        meeting_id        uuid,
        item_id           uuid,
        subject           jsonb NOT NULL,
        wording           text NOT NULL,
        rule              text NOT NULL,
        kind              text NOT NULL,
        procedure         text NOT NULL,
        answers_until     date,
        minimum_answers   integer,
        opened_at         timestamptz,
        electorate        jsonb,
        excluded_seat_ids uuid[],
        present           integer,
        closed_at         timestamptz,
        tally             jsonb,
        entitled          integer,
        outcome           text,
        reported_in       uuid,
        reason            text,
        CONSTRAINT ballot_pk          PRIMARY KEY (municipality_id, id),
        CONSTRAINT ballot_state       CHECK (state IN ('prepared', 'open', 'closed', 'cancelled')),
        CONSTRAINT ballot_kind        CHECK (kind IN ('open', 'rollCall')),
        CONSTRAINT ballot_rule        CHECK (rule IN ('simple', 'absoluteOfEntitled', 'twoThirdsOfCast', 'twoThirdsOfEntitled', 'unanimityOfCast', 'consent')),
        CONSTRAINT ballot_procedure   CHECK (procedure IN ('meeting', 'circulation', 'recorded')),
        CONSTRAINT ballot_in_meeting  CHECK (procedure = 'circulation' OR meeting_id IS NOT NULL),
        CONSTRAINT ballot_open        CHECK ((state = 'open') = (opened_at IS NOT NULL) AND (state = 'open') = (electorate IS NOT NULL) AND (state = 'open') = (excluded_seat_ids IS NOT NULL)),
        CONSTRAINT ballot_present     CHECK ((state IN ('open', 'closed')) = (present IS NOT NULL)),
        CONSTRAINT ballot_closed      CHECK ((state = 'closed') = (closed_at IS NOT NULL) AND (state = 'closed') = (tally IS NOT NULL) AND (state = 'closed') = (entitled IS NOT NULL) AND (state = 'closed') = (outcome IS NOT NULL)),
        CONSTRAINT ballot_outcome     CHECK (outcome IN ('adopted', 'rejected', 'noQuorum')),
        CONSTRAINT ballot_cancelled   CHECK ((state = 'cancelled') = (reason IS NOT NULL)),
        CONSTRAINT ballot_body        FOREIGN KEY (municipality_id, body_id) REFERENCES body (municipality_id, id),
        CONSTRAINT ballot_meeting     FOREIGN KEY (municipality_id, meeting_id) REFERENCES meeting (municipality_id, id),
        CONSTRAINT ballot_item        FOREIGN KEY (municipality_id, meeting_id, item_id) REFERENCES agenda_item (municipality_id, meeting_id, id),
        CONSTRAINT ballot_reported_in FOREIGN KEY (municipality_id, reported_in) REFERENCES meeting (municipality_id, id)
      )`);
    await run.query(`CREATE INDEX ballot_by_meeting ON ballot (municipality_id, meeting_id)`);
    await run.query(`
      CREATE TABLE vote (
        municipality_id uuid NOT NULL,
        id              uuid NOT NULL,
        ballot_id       uuid NOT NULL,
        seat_id         uuid NOT NULL,
        cast_by         uuid NOT NULL,
        choice          text NOT NULL,
        objection       text,
        cast_at         timestamptz NOT NULL,
        CONSTRAINT vote_pk        PRIMARY KEY (municipality_id, id),
        CONSTRAINT vote_choice    CHECK (choice IN ('yes', 'no', 'abstain')),
        CONSTRAINT vote_objection CHECK (objection IS NULL OR choice = 'no'),
        CONSTRAINT vote_ballot    FOREIGN KEY (municipality_id, ballot_id) REFERENCES ballot (municipality_id, id),
        CONSTRAINT vote_seat      FOREIGN KEY (municipality_id, seat_id) REFERENCES seat (municipality_id, id),
        CONSTRAINT vote_cast_by   FOREIGN KEY (municipality_id, cast_by) REFERENCES person (municipality_id, id)
      )`);
    await run.query(`CREATE UNIQUE INDEX vote_of_seat ON vote (municipality_id, ballot_id, seat_id)`);
    await run.query(`CREATE UNIQUE INDEX vote_of_person ON vote (municipality_id, ballot_id, cast_by)`);
    await run.query(`
      CREATE TABLE resolution (
        municipality_id uuid NOT NULL,
        id              uuid NOT NULL,
        version         integer NOT NULL,
        meeting_id      uuid,
        item_id         uuid,
        paper_id        uuid,
        point_number    integer,
        wording         text NOT NULL,
        outcome         text NOT NULL,
        way             text NOT NULL,
        ballot_id       uuid,
        tally           jsonb,
        dissent         text,
        resolved_at     timestamptz NOT NULL,
        political       jsonb,
        search          tsvector,
        CONSTRAINT resolution_pk        PRIMARY KEY (municipality_id, id),
        CONSTRAINT resolution_outcome   CHECK (outcome IN ('consensusStated', 'adopted', 'adoptedAsAmended', 'rejected', 'adjourned', 'referredBack', 'noted', 'withdrawn')),
        CONSTRAINT resolution_way       CHECK (way IN ('consensus', 'ballot', 'recordedAfterwards', 'ruling')),
        CONSTRAINT resolution_by_ballot CHECK ((way = 'ballot') = (ballot_id IS NOT NULL)),
        CONSTRAINT resolution_place     CHECK (num_nulls(meeting_id, ballot_id) < 2),
        CONSTRAINT resolution_point     CHECK (point_number IS NULL OR paper_id IS NOT NULL),
        CONSTRAINT resolution_meeting   FOREIGN KEY (municipality_id, meeting_id) REFERENCES meeting (municipality_id, id),
        CONSTRAINT resolution_item      FOREIGN KEY (municipality_id, meeting_id, item_id) REFERENCES agenda_item (municipality_id, meeting_id, id),
        CONSTRAINT resolution_paper     FOREIGN KEY (municipality_id, paper_id) REFERENCES beschlussvorlage (municipality_id, id),
        CONSTRAINT resolution_ballot    FOREIGN KEY (municipality_id, ballot_id) REFERENCES ballot (municipality_id, id)
      )`);
    await run.query(`CREATE INDEX resolution_by_meeting ON resolution (municipality_id, meeting_id)`);
    await run.query(`CREATE INDEX resolution_by_paper ON resolution (municipality_id, paper_id)`);
    await run.query(`CREATE INDEX resolution_by_day ON resolution (municipality_id, resolved_at)`);
    for (const table of ['meeting', 'ballot', 'resolution'])
      for (const statement of tenantTable(table)) await run.query(statement);
    for (const table of ['agenda_item', 'vote'])
      for (const statement of tenantTable(table, 'deletable')) await run.query(statement);
    await makeSearchable(run);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE resolution, vote, ballot, agenda_item, meeting`);
    await run.query(`DROP FUNCTION resolution_search()`);
  }
}

/** Words are taken apart when a resolution is written; what is searched are those of one municipality. */
async function makeSearchable(run: QueryRunner): Promise<void> {
  await run.query(`
    CREATE FUNCTION resolution_search() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW.search := to_tsvector('german', NEW.wording);
      RETURN NEW;
    END $$`);
  await run.query(
    `CREATE TRIGGER resolution_search BEFORE INSERT OR UPDATE OF wording ON resolution
       FOR EACH ROW EXECUTE FUNCTION resolution_search()`,
  );
}
