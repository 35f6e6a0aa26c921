import type { MigrationInterface, QueryRunner } from 'typeorm';

type Searched = { readonly table: string; readonly kind: string; readonly title: string; readonly text: string };

/** What is searched, as expressions over a row `thing`: what people wrote, and no names of fields. */
const searched: readonly Searched[] = [
  { table: 'case_bundle', kind: 'bundle', title: 'thing.title', text: `coalesce(thing.leading_question, '')` },
  { table: 'reconstruction_session', kind: 'session', title: 'thing.title', text: `''` },
  { table: 'observation', kind: 'observation', title: 'thing.wording', text: `''` },
  {
    table: 'generative_theme',
    kind: 'theme',
    title: 'thing.title',
    text: `thing.description || ' ' || coalesce(thing.question, '')`,
  },
  { table: 'hint', kind: 'hint', title: 'thing.text', text: `''` },
  {
    table: 'offer',
    kind: 'offer',
    title: `thing.name || ' ' || thing.provider`,
    text: `thing.field || ' ' || thing.target_group || ' ' || thing.description`,
  },
  { table: 'projektgruppe', kind: 'projektgruppe', title: 'thing.name', text: 'thing.mandate' },
  { table: 'proposal', kind: 'proposal', title: 'thing.title', text: `search_said(thing.sections, '$.*')` },
  {
    table: 'beschlussvorlage',
    kind: 'paper',
    title: `thing.title || ' ' || coalesce(thing.number, '')`,
    text: `search_said(thing.points, '$[*].wording') || ' ' || search_said(thing.sections, '$.*')`,
  },
  { table: 'meeting', kind: 'meeting', title: 'thing.title', text: `''` },
  { table: 'resolution', kind: 'resolution', title: 'thing.wording', text: `''` },
  { table: 'measure', kind: 'measure', title: 'thing.title', text: `coalesce(thing.indicator->>'text', '')` },
];

const indexTables = ['search_word', 'search_ending'] as const;

/**
 * The search finds what a German keyboard cannot write (izmir, celik, lodz), words with soft hyphens in them, both parts
 * of a number (LG-KIM 2026/014), and no names of fields. The index is made anew.
 */
export class SearchFolds20261129180800 implements MigrationInterface {
  name = 'SearchFolds20261129180800';

  async up(run: QueryRunner): Promise<void> {
    // Composed letters first, so that a decomposed one is one letter; then what nobody sees; then what joins words.
    await run.query(String.raw`
      CREATE FUNCTION search_clean(said text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT regexp_replace(regexp_replace(normalize(said, NFC), '[\u00AD\u200B-\u200F\u2060\uFEFF]', '', 'g'),
          '[-/_.:@]', ' ', 'g')
      $$`);
    await run.query(String.raw`
      CREATE OR REPLACE FUNCTION search_plain(said text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT replace(replace(replace(translate(
          regexp_replace(normalize(lower(said), NFD), '[\u0300-\u036F]', '', 'g'),
          'ıłøđħŧŋə', 'ilodhtne'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe')
      $$`);
    await run.query(`
      CREATE OR REPLACE FUNCTION search_stems(said text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT ARRAY(SELECT DISTINCT search_plain(left(w, 60))
          FROM unnest(tsvector_to_array(to_tsvector('german', search_clean(left(said, 200000))))) AS w)
      $$`);
    await run.query(`
      CREATE FUNCTION search_said(said jsonb, place jsonpath) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT coalesce(string_agg(words #>> '{}', ' '), '') FROM jsonb_path_query(said, place) AS words
         WHERE jsonb_typeof(words) = 'string'
      $$`);
    await meanWords(run, 'search_clean(left(said, 200))');
    for (const { kind, title, text } of searched) await keepWords(run, kind, row(title), row(text));
    await indexAnew(run);
  }

  async down(run: QueryRunner): Promise<void> {
    for (const { kind, title, text } of searched)
      await keepWords(run, kind, row(title), row(text.replace(/search_said\((thing\.\w+), '[^']*'\)/g, '$1::text')));
    await meanWords(run, 'left(said, 200)');
    await run.query(`DROP FUNCTION search_said(jsonb, jsonpath)`);
    await run.query(`
      CREATE OR REPLACE FUNCTION search_stems(said text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT ARRAY(SELECT search_plain(left(w, 60)) FROM unnest(tsvector_to_array(to_tsvector('german', left(said, 200000)))) AS w)
      $$`);
    await run.query(`
      CREATE OR REPLACE FUNCTION search_plain(said text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT replace(translate(lower(said), 'äöü', 'aou'), 'ß', 'ss')
      $$`);
    await run.query(`DROP FUNCTION search_clean(text)`);
  }
}

const row = (expression: string): string => expression.replaceAll('thing.', 'NEW.');

async function keepWords(run: QueryRunner, kind: string, title: string, text: string): Promise<void> {
  await run.query(`
    CREATE OR REPLACE FUNCTION ${kind}_words() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM keep_search_words(NEW.municipality_id, '${kind}', NEW.id, ${title}, ${text});
      RETURN NULL;
    END $$`);
}

/** As before, but for how what is asked is split into words. */
async function meanWords(run: QueryRunner, asked: string): Promise<void> {
  await run.query(`
    CREATE OR REPLACE FUNCTION search_meant(said text) RETURNS SETOF text[] LANGUAGE sql STABLE AS $$
      WITH asked AS MATERIALIZED (
        SELECT DISTINCT search_plain(t) AS token, (search_stems(t))[1] AS stem
        FROM regexp_split_to_table(${asked}, '[^[:alnum:]]+') AS t
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

/** The owner is bound by row-level security like everybody: it is lifted while every municipality's index is made anew. */
async function indexAnew(run: QueryRunner): Promise<void> {
  const tables = [...indexTables, ...searched.map(({ table }) => table)];
  for (const table of tables) await run.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  await run.query(`TRUNCATE ${indexTables.join(', ')}`);
  for (const { table, kind, title, text } of searched)
    await run.query(
      `SELECT keep_search_words(thing.municipality_id, '${kind}', thing.id, ${title}, ${text}) FROM ${table} AS thing`,
    );
  for (const table of tables) await run.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
}
