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
    await run.query(`DROP FUNCTION search_meeting(text[], text, boolean[], uuid[], integer)`);
    await run.query(`DROP FUNCTION search_has_each(text[], text), search_things(text[], text, boolean[])`);
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
  await hasWords(run);
  await meetWords(run);
  await run.query(`
    CREATE FUNCTION search_found(kinds text[], said text, most integer DEFAULT NULL)
    RETURNS TABLE (kind text, id uuid, titled boolean) LANGUAGE plpgsql STABLE AS $$
    DECLARE
      asked    text[] := ARRAY(SELECT words::text FROM search_meant(said) AS words);
      in_title uuid[];
      rest     uuid[];
    BEGIN
      IF cardinality(asked) = 0 OR '{}' = ANY (asked) THEN RETURN; END IF;
      FOREACH kind IN ARRAY kinds LOOP
        CONTINUE WHEN NOT search_has_each(asked, kind);
        in_title := ARRAY(SELECT search_meeting(asked, kind, '{t}', '{}', most));
        rest := ARRAY(SELECT search_meeting(asked, kind, '{t,f}', in_title, most - cardinality(in_title)));
        RETURN QUERY SELECT kind, t, true FROM unnest(in_title) AS t UNION ALL SELECT kind, r, false FROM unnest(rest) AS r;
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

/**
 * The things of one word asked for, as a query: without one thing twice, the highest id first. The things of each word
 * of the index lie in that order, so that a few are read side by side; many, as of a word just begun, are sorted.
 */
async function readWords(run: QueryRunner): Promise<void> {
  await run.query(`
    CREATE FUNCTION search_things(words text[], what text, places boolean[]) RETURNS text LANGUAGE sql STABLE AS $$
      SELECT format('SELECT DISTINCT id FROM (%s) AS entry ORDER BY id DESC', CASE WHEN cardinality(words) > 8
        THEN format(
          'SELECT id FROM search_word WHERE municipality_id = current_municipality() AND word = ANY (%L) AND kind = %L AND titled = ANY (%L) OFFSET 0',
          words, what, places)
        ELSE string_agg(format(
          '(SELECT id FROM search_word WHERE municipality_id = current_municipality() AND word = %L AND kind = %L AND titled = %L ORDER BY id DESC)',
          word, what, place), ' UNION ALL ') END)
      FROM unnest(words) AS word CROSS JOIN unnest(places) AS place
    $$`);
}

/** Whether each of the words asked for stands anywhere in this kind. */
async function hasWords(run: QueryRunner): Promise<void> {
  await run.query(`
    CREATE FUNCTION search_has_each(asked text[], what text) RETURNS boolean LANGUAGE sql STABLE AS $$
      SELECT bool_and(EXISTS (
        SELECT 1 FROM unnest(a.words::text[]) AS meant CROSS JOIN LATERAL (
          SELECT 1 FROM search_word w
          WHERE w.municipality_id = current_municipality() AND w.word = meant AND w.kind = what LIMIT 1) AS entry))
      FROM unnest(asked) AS a (words)
    $$`);
}

/**
 * The things in which all the words meet, the highest id first: the index entries of all words are read side by side
 * down the ids, and no further than to the last thing answered. Words that often meet are met soon; words that never do
 * cost one reading of their entries. The settings hold the planner to that, whatever it would guess of the words.
 */
async function meetWords(run: QueryRunner): Promise<void> {
  await run.query(`
    CREATE FUNCTION search_meeting(asked text[], what text, places boolean[], known uuid[], most integer)
    RETURNS SETOF uuid LANGUAGE plpgsql STABLE
    SET jit = off SET max_parallel_workers_per_gather = 0 SET enable_nestloop = off SET enable_hashjoin = off SET enable_hashagg = off
    SET enable_sort = off SET enable_seqscan = off SET enable_bitmapscan = off AS $$
    DECLARE
      things text := (
        SELECT string_agg(
          CASE turn WHEN 1 THEN '' ELSE ' JOIN ' END || '(' || search_things(words::text[], what, places) || ') AS t' || turn ||
          CASE turn WHEN 1 THEN '' ELSE ' USING (id)' END, '' ORDER BY turn)
        FROM unnest(asked) WITH ORDINALITY AS a (words, turn));
    BEGIN
      RETURN QUERY EXECUTE 'SELECT id FROM ' || things || ' WHERE id <> ALL ($1) ORDER BY id DESC LIMIT $2' USING known, most;
    END $$`);
}
