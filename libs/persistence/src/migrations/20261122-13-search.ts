import type { MigrationInterface, QueryRunner } from 'typeorm';

import { tenantTable } from './tenant-table.js';

type Searched = { readonly table: string; readonly kind: string; readonly title: string; readonly text: string };

/** What is searched: the title's words and the other texts' words, as expressions over the new row. */
const searched: readonly Searched[] = [
  { table: 'case_bundle', kind: 'bundle', title: 'NEW.title', text: `coalesce(NEW.leading_question, '')` },
  { table: 'reconstruction_session', kind: 'session', title: 'NEW.title', text: `''` },
  { table: 'observation', kind: 'observation', title: 'NEW.wording', text: `''` },
  {
    table: 'generative_theme',
    kind: 'theme',
    title: 'NEW.title',
    text: `NEW.description || ' ' || coalesce(NEW.question, '')`,
  },
  { table: 'hint', kind: 'hint', title: 'NEW.text', text: `''` },
  {
    table: 'offer',
    kind: 'offer',
    title: `NEW.name || ' ' || NEW.provider`,
    text: `NEW.field || ' ' || NEW.target_group || ' ' || NEW.description`,
  },
  { table: 'projektgruppe', kind: 'projektgruppe', title: 'NEW.name', text: 'NEW.mandate' },
  { table: 'proposal', kind: 'proposal', title: 'NEW.title', text: 'NEW.sections::text' },
  {
    table: 'beschlussvorlage',
    kind: 'paper',
    title: `NEW.title || ' ' || coalesce(NEW.number, '')`,
    text: `NEW.points::text || ' ' || NEW.sections::text`,
  },
  { table: 'meeting', kind: 'meeting', title: 'NEW.title', text: `''` },
  { table: 'resolution', kind: 'resolution', title: 'NEW.wording', text: `''` },
  { table: 'measure', kind: 'measure', title: 'NEW.title', text: `coalesce(NEW.indicator->>'text', '')` },
];

/** One index of words over everything that is searched, and the orders in which long lists are read. */
export class Search20261122220000 implements MigrationInterface {
  name = 'Search20261122220000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE search_word (
        municipality_id uuid NOT NULL,
        word            text COLLATE "C" NOT NULL,
        kind            text NOT NULL,
        id              uuid NOT NULL,
        titled          boolean NOT NULL,
        CONSTRAINT search_word_pk PRIMARY KEY (municipality_id, word, kind, titled, id)
      )`);
    await run.query(`CREATE INDEX search_word_by_thing ON search_word (municipality_id, id)`);
    await run.query(`
      CREATE TABLE search_ending (
        municipality_id uuid NOT NULL,
        ending          text COLLATE "C" NOT NULL,
        word            text COLLATE "C" NOT NULL,
        key             uuid NOT NULL,
        CONSTRAINT search_ending_pk PRIMARY KEY (municipality_id, key)
      )`);
    await run.query(`CREATE INDEX search_ending_by_ending ON search_ending (municipality_id, ending, word)`);
    for (const table of ['search_word', 'search_ending'])
      for (const statement of tenantTable(table, 'deletable')) await run.query(statement);
    await keepWords(run);
    await find(run);
    await run.query(
      `CREATE INDEX generative_theme_by_priority ON generative_theme
         (municipality_id, (coalesce(affected + severity + influence + sphere_breadth, 0)) DESC, id DESC)`,
    );
    await run.query(
      `CREATE INDEX beschlussvorlage_by_change ON beschlussvorlage (municipality_id, changed_at DESC, id DESC)`,
    );
    await run.query(
      `CREATE INDEX measure_by_urgency ON measure
         (municipality_id, (state IN ('done', 'verified', 'cancelled')), due_on, id)`,
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP INDEX measure_by_urgency, beschlussvorlage_by_change, generative_theme_by_priority`);
    for (const { table, kind } of searched) {
      await run.query(`DROP TRIGGER ${table}_words ON ${table}`);
      await run.query(`DROP FUNCTION ${kind}_words()`);
    }
    await run.query(`DROP FUNCTION search_found(text[], text, integer)`);
    await run.query(`DROP FUNCTION search_meeting(text[], text, boolean, uuid[], integer)`);
    await run.query(
      `DROP FUNCTION search_reach(text[], text, boolean, uuid, integer), search_things(text[], text, boolean, uuid, uuid)`,
    );
    await run.query(`DROP FUNCTION search_meant(text)`);
    await run.query(
      `DROP FUNCTION keep_search_words(uuid, text, uuid, text, text), search_stems(text), search_plain(text)`,
    );
    await run.query(`DROP TABLE search_ending, search_word`);
  }
}

/** A thing's words follow its row, in the same transaction. */
async function keepWords(run: QueryRunner): Promise<void> {
  await run.query(`
    CREATE FUNCTION search_plain(said text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      SELECT replace(translate(lower(said), 'äöü', 'aou'), 'ß', 'ss')
    $$`);
  await run.query(`
    CREATE FUNCTION search_stems(said text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      SELECT ARRAY(SELECT search_plain(left(w, 60)) FROM unnest(tsvector_to_array(to_tsvector('german', left(said, 200000)))) AS w)
    $$`);
  await run.query(`
    CREATE FUNCTION keep_search_words(tenant uuid, what text, thing uuid, title text, said text) RETURNS void LANGUAGE plpgsql AS $$
    DECLARE
      of_title text[] := search_stems(title);
      words    text[] := ARRAY(SELECT DISTINCT w FROM unnest(of_title || search_stems(said)) AS w);
    BEGIN
      DELETE FROM search_word WHERE municipality_id = tenant AND id = thing AND kind = what
        AND (NOT word = ANY (words) OR titled <> (word = ANY (of_title)));
      INSERT INTO search_word (municipality_id, word, kind, id, titled)
        SELECT tenant, w, what, thing, w = ANY (of_title) FROM unnest(words) AS w
        ON CONFLICT ON CONSTRAINT search_word_pk DO NOTHING;
      INSERT INTO search_ending (municipality_id, key, ending, word)
        SELECT tenant, gen_random_uuid(), substr(w, place), w FROM unnest(words) AS w CROSS JOIN generate_series(1, greatest(1, length(w) - 3)) AS place
        WHERE NOT EXISTS (SELECT 1 FROM search_ending e WHERE e.municipality_id = tenant AND e.ending = w AND e.word = w);
    END $$`);
  for (const { table, kind, title, text } of searched) {
    await run.query(`
      CREATE FUNCTION ${kind}_words() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM keep_search_words(NEW.municipality_id, '${kind}', NEW.id, ${title}, ${text});
        RETURN NULL;
      END $$`);
    await run.query(
      `CREATE TRIGGER ${table}_words AFTER INSERT OR UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION ${kind}_words()`,
    );
  }
}

/**
 * The things of these kinds in which every word asked for occurs: as it is or in another form, as the beginning or the
 * end of a word, or, where there is none such, misspelt. `titled`: every one of them in the title; these come first
 * within their kind, then the highest id. `most`: so many of each kind; of more than thirty words, thirty are asked for.
 */
async function find(run: QueryRunner): Promise<void> {
  await meanWords(run);
  await readWords(run);
  await meetWords(run);
  await run.query(`
    CREATE FUNCTION search_found(kinds text[], said text, most integer DEFAULT NULL)
    RETURNS TABLE (kind text, id uuid, titled boolean) LANGUAGE plpgsql STABLE AS $$
    DECLARE
      asked    text[] := ARRAY(SELECT words::text FROM search_meant(said) AS words);
      in_title uuid[];
      anywhere uuid[];
    BEGIN
      FOREACH kind IN ARRAY kinds LOOP
        in_title := ARRAY(SELECT search_meeting(asked, kind, true, '{}', most));
        anywhere := ARRAY(SELECT search_meeting(asked, kind, false, in_title, most - cardinality(in_title)));
        RETURN QUERY SELECT kind, t, true FROM unnest(in_title) AS t UNION ALL SELECT kind, a, false FROM unnest(anywhere) AS a;
      END LOOP;
    END $$`);
}

/** Each word asked for as the words of the index that are meant by it; none are meant by a word that nobody wrote. */
async function meanWords(run: QueryRunner): Promise<void> {
  await run.query(`
    CREATE FUNCTION search_meant(said text) RETURNS SETOF text[] LANGUAGE sql STABLE AS $$
      WITH asked AS MATERIALIZED (
        SELECT DISTINCT search_plain(t) AS token, (search_stems(t))[1] AS stem
        FROM regexp_split_to_table(left(said, 200), '[^[:alnum:]]+') AS t
        WHERE cardinality(search_stems(t)) > 0
        LIMIT 30),
      near AS MATERIALIZED (
        SELECT DISTINCT a.token, e.word
        FROM (SELECT token, stem AS start FROM asked UNION SELECT token, token FROM asked) AS a
        CROSS JOIN LATERAL (
          SELECT word FROM search_ending
          WHERE municipality_id = current_municipality() AND ending >= a.start AND ending < a.start || U&'\\+10FFFF'
          OFFSET 0) AS e),
      misspelt AS MATERIALIZED (
        SELECT DISTINCT a.token, e.word
        FROM (SELECT token FROM asked WHERE token NOT IN (SELECT token FROM near)) AS a
        CROSS JOIN LATERAL (
          SELECT word FROM search_ending
          WHERE municipality_id = current_municipality() AND ending = word AND similarity(word, a.token) > 0.5
          OFFSET 0) AS e)
      SELECT array_remove(array_agg(m.word), NULL)
      FROM asked LEFT JOIN (SELECT * FROM near UNION ALL SELECT * FROM misspelt) AS m USING (token)
      GROUP BY token
    $$`);
}

/** A word's things between two ids, and how far down its next so many things reach; none where there are not so many. */
async function readWords(run: QueryRunner): Promise<void> {
  await run.query(`
    CREATE FUNCTION search_things(words text[], what text, in_title boolean, lowest uuid, below uuid)
    RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
      SELECT entry.id
      FROM unnest(words) AS meant CROSS JOIN unnest(CASE WHEN in_title THEN '{t}' ELSE '{t,f}' END::boolean[]) AS place
      CROSS JOIN LATERAL (
        SELECT w.id FROM search_word w
        WHERE w.municipality_id = current_municipality() AND w.word = meant AND w.kind = what AND w.titled = place
          AND w.id >= lowest AND w.id < below
        OFFSET 0) AS entry
    $$`);
  await run.query(`
    CREATE FUNCTION search_reach(words text[], what text, in_title boolean, below uuid, stride integer)
    RETURNS uuid LANGUAGE sql STABLE AS $$
      SELECT entry.id
      FROM unnest(words) AS meant CROSS JOIN unnest(CASE WHEN in_title THEN '{t}' ELSE '{t,f}' END::boolean[]) AS place
      CROSS JOIN LATERAL (
        SELECT w.id FROM search_word w
        WHERE w.municipality_id = current_municipality() AND w.word = meant AND w.kind = what AND w.titled = place
          AND w.id < below
        ORDER BY w.id DESC LIMIT stride) AS entry
      ORDER BY entry.id DESC OFFSET stride - 1 LIMIT 1
    $$`);
}

/**
 * The things in which all the words meet, the highest id first, in steps down the ids: each step goes as far as the
 * word that is the rarest there reaches, and reads every word's things down to that place. Words that often meet fill
 * the answer in the first step; words that never do cost one reading of the index, as the steps grow and don't overlap.
 *
 * The settings hold each read to its index and each comparison to a hash, whatever the planner would guess of it.
 */
async function meetWords(run: QueryRunner): Promise<void> {
  await run.query(`
    CREATE FUNCTION search_meeting(asked text[], what text, in_title boolean, known uuid[], most integer)
    RETURNS SETOF uuid LANGUAGE plpgsql STABLE SET jit = off SET enable_nestloop = off SET enable_seqscan = off AS $$
    DECLARE
      below   uuid := 'ffffffff-ffff-ffff-ffff-ffffffffffff';
      lowest  uuid;
      stride  integer := 4 * most;
      missing integer := most;
      met     uuid[];
      turn    text;
      turns   text[] := asked;
    BEGIN
      WHILE cardinality(asked) > 0 AND missing IS DISTINCT FROM 0 LOOP
        IF most IS NOT NULL THEN
          SELECT array_agg(words ORDER BY reach NULLS FIRST), (array_agg(reach ORDER BY reach NULLS FIRST))[1] INTO turns, lowest
          FROM unnest(asked) AS words CROSS JOIN LATERAL search_reach(words::text[], what, in_title, below, stride) AS reach;
        END IF;
        met := NULL;
        FOREACH turn IN ARRAY turns LOOP
          met := CASE WHEN met IS NULL
            THEN ARRAY(
              SELECT DISTINCT thing
              FROM search_things(turn::text[], what, in_title, coalesce(lowest, '00000000-0000-0000-0000-000000000000'), below) AS thing
              WHERE thing NOT IN (SELECT unnest(known)))
            ELSE ARRAY(
              SELECT DISTINCT thing
              FROM search_things(turn::text[], what, in_title, coalesce(lowest, '00000000-0000-0000-0000-000000000000'), below) AS thing
              WHERE thing IN (SELECT unnest(met))) END;
          EXIT WHEN met = '{}';
        END LOOP;
        RETURN QUERY SELECT thing FROM unnest(met) AS thing ORDER BY thing DESC LIMIT missing;
        EXIT WHEN lowest IS NULL;
        missing := greatest(0, missing - cardinality(met));
        below := lowest;
        stride := least(stride::bigint * 4, 1000000);
      END LOOP;
    END $$`);
}
