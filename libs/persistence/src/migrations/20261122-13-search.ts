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
 *
 * Each step asks its index for each word: left to itself the planner would read whole tables. A word's things lie in
 * the index in the order in which they are answered: of one word alone no more is read than is answered, and of
 * several the index alone, without its table.
 */
async function find(run: QueryRunner): Promise<void> {
  await run.query(`
    CREATE FUNCTION search_found(kinds text[], said text, most integer DEFAULT NULL)
    RETURNS TABLE (kind text, id uuid, titled boolean) LANGUAGE sql STABLE AS $$
      WITH asked AS MATERIALIZED (
        SELECT token, stem, 1::bigint << (row_number() OVER () - 1)::integer AS bit
        FROM (
          SELECT DISTINCT search_plain(t) AS token, (search_stems(t))[1] AS stem
          FROM regexp_split_to_table(left(said, 200), '[^[:alnum:]]+') AS t
          WHERE cardinality(search_stems(t)) > 0
          LIMIT 30) AS words),
      every_word AS MATERIALIZED (
        SELECT bit_or(bit) AS bits, bit_or(bit | (bit << 30)) AS bits_in_title, CASE WHEN count(*) = 1 THEN most END AS enough FROM asked),
      near AS MATERIALIZED (
        SELECT DISTINCT a.bit, e.word
        FROM (SELECT bit, stem AS start FROM asked UNION SELECT bit, token FROM asked) AS a
        CROSS JOIN LATERAL (
          SELECT word FROM search_ending
          WHERE municipality_id = current_municipality() AND ending >= a.start AND ending < a.start || U&'\\+10FFFF'
          OFFSET 0) AS e),
      meant AS MATERIALIZED (
        SELECT * FROM near
        UNION
        SELECT a.bit, e.word
        FROM (SELECT bit, token FROM asked WHERE bit NOT IN (SELECT bit FROM near)) AS a
        CROSS JOIN LATERAL (
          SELECT word FROM search_ending
          WHERE municipality_id = current_municipality() AND ending = word AND similarity(word, a.token) > 0.5
          OFFSET 0) AS e)
      SELECT k.kind, hit.id, hit.in_title
      FROM unnest(kinds) AS k (kind) CROSS JOIN LATERAL (
        SELECT s.id, bit_or(s.bits) = (SELECT bits_in_title FROM every_word) AS in_title
        FROM meant m CROSS JOIN LATERAL (
          SELECT w.id, CASE WHEN w.titled THEN m.bit | (m.bit << 30) ELSE m.bit END AS bits FROM search_word w
          WHERE w.municipality_id = current_municipality() AND w.word = m.word AND w.kind = k.kind
          ORDER BY w.titled DESC, w.id DESC LIMIT (SELECT enough FROM every_word)) AS s
        GROUP BY s.id HAVING bit_or(s.bits) & ((1 << 30) - 1) = (SELECT bits FROM every_word)
        ORDER BY in_title DESC, s.id DESC LIMIT most) AS hit
    $$`);
}
