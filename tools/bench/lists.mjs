import { startDemoServer } from '../database/demo-server.mjs';
import { createTestDatabase } from '../database/test-database.mjs';
import { fill } from './lists-data.mjs';
import { signedIn } from './signed-in.mjs';

const municipalityOf = `SELECT municipality_id FROM generative_theme GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`;
const rounds = 60;
/** What the bare search reads: full text of the themes, with the index that row-level security would keep from it. */
const textOfThemes = `
  ALTER TABLE generative_theme ADD COLUMN search tsvector
    GENERATED ALWAYS AS (to_tsvector('german', title || ' ' || description || ' ' || coalesce(question, ''))) STORED;
  CREATE INDEX generative_theme_by_text ON generative_theme USING gin (search)`;
/** What autovacuum does by itself some minutes after so many rows. */
const settle = 'VACUUM (ANALYZE) generative_theme, beschlussvorlage, measure, search_word, search_ending';

const server = await startDemoServer();

const { readSettings } = await import('@systemblick/api/platform/settings/settings');
const { serve } = await import('@systemblick/api/serve');

/** Serves the api on a database filled so far, and measures these queries. */
async function measured(counts, queries) {
  const database = await createTestDatabase('demo');
  const municipality = await database.superuser(async (client) => {
    const { rows } = await client.query(municipalityOf);
    await fill(client, { municipality: rows[0].municipality_id, ...counts });
    await client.query(textOfThemes);
    await client.query(settle);
    return rows[0].municipality_id;
  });
  const serving = await serve(
    readSettings({
      ...database.environment,
      PORT: '0',
      SYSTEMBLICK_DEMO: '1',
      LOG_LEVEL: 'silent',
    }),
  );
  const { ask } = await signedIn(serving.address, 'Tobias Wischnewski');
  for (const { name, query, bare } of queries) {
    const served = await times(() => ask(query));
    const sql = await database.superuser((client) => times(() => client.query(bare, [municipality])));
    const ratio = (median(served) / median(sql)).toFixed(1);
    console.log(
      `${name}: ${median(served).toFixed(1)} ms (p95 ${at(served, 0.95).toFixed(1)}); bare SQL ${median(sql).toFixed(1)} ms; ratio ${ratio}`,
    );
  }
  await serving.stop();
  await database.drop();
}

/** Milliseconds of each round, sorted; the first five warm up and don't count. */
async function times(work) {
  const took = [];
  for (let round = 0; round < rounds + 5; round += 1) {
    const began = performance.now();
    await work();
    took.push(performance.now() - began);
  }
  return took.slice(5).sort((a, b) => a - b);
}
const at = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
const median = (sorted) => at(sorted, 0.5);

const page = `pageInfo { hasNextPage endCursor } totalCount`;
const themeFields = `id number title state kind legalSpheres recurrence { cases of } priority { sum } proposedOn`;
const bareSearch = (...stems) => `SELECT t.* FROM generative_theme t
  WHERE t.municipality_id = $1
    ${stems.map((stem) => `AND t.id IN (SELECT id FROM search_word WHERE municipality_id = $1 AND kind = 'theme' AND word = '${stem}')`).join(' ')}
  ORDER BY t.id DESC LIMIT 26`;

/** `lists` or `search` alone, or both. */
const only = process.argv[2];
if (only !== 'search')
  await measured({ themes: 10_000, papers: 10_000, measures: 10_000 }, [
    {
      name: '10,000 themes, a page of 25',
      query: `{ themes(first: 25) { nodes { ${themeFields} } ${page} } }`,
      bare: `SELECT *, (SELECT count(*) FROM generative_theme WHERE municipality_id = $1) FROM generative_theme WHERE municipality_id = $1
           ORDER BY affected + severity + influence + sphere_breadth DESC NULLS LAST, id DESC LIMIT 26`,
    },
    {
      name: '10,000 papers, a page of 25',
      query: `{ papers(first: 25) { nodes { id number state text { title } } ${page} } }`,
      bare: `SELECT *, (SELECT count(*) FROM beschlussvorlage WHERE municipality_id = $1) FROM beschlussvorlage WHERE municipality_id = $1
           ORDER BY changed_at DESC, id DESC LIMIT 26`,
    },
    {
      name: '10,000 measures, a page of 25',
      query: `{ measures(first: 25) { nodes { id title state dueOn overdue progress institution { shortName } responsible { name } } ${page} } }`,
      bare: `SELECT *, (SELECT count(*) FROM measure WHERE municipality_id = $1) FROM measure WHERE municipality_id = $1
           ORDER BY CASE WHEN state IN ('proposed', 'accepted', 'declined', 'inProgress') AND due_on < CURRENT_DATE THEN 0 ELSE 1 END, due_on, id LIMIT 26`,
    },
  ]);
if (only !== 'lists')
  await measured({ themes: 100_000, papers: 1, measures: 1 }, [
    {
      name: 'search over 100,000 themes, a rare word',
      query: `{ search(words: "Nadelöhr") { key title } }`,
      bare: bareSearch('nadelohr'),
    },
    {
      name: 'search over 100,000 themes, a frequent word',
      query: `{ search(words: "Kinderbetreuung") { key title } }`,
      bare: bareSearch('kinderbetreu'),
    },
    {
      name: 'search over 100,000 themes, two frequent words',
      query: `{ search(words: "Gesundheit Bescheid") { key title } }`,
      bare: bareSearch('gesund', 'bescheid'),
    },
    {
      name: 'search over 100,000 themes, two frequent words that never occur together',
      query: `{ search(words: "Vormittag Hochsommer") { key title } }`,
      bare: bareSearch('vormittag', 'hochsomm'),
    },
    {
      name: 'search over 100,000 themes, three frequent words',
      query: `{ search(words: "Gesundheit Bescheid Frist") { key title } }`,
      bare: bareSearch('gesund', 'bescheid', 'frist'),
    },
    {
      name: 'the list of 100,000 themes searched',
      query: `{ themes(first: 25, search: "Nadelöhr") { nodes { ${themeFields} } ${page} } }`,
      bare: bareSearch('nadelohr'),
    },
  ]);
await server.stop();
