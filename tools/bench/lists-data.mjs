/**
 * Fills one municipality with generated rows by copying what the demo has: themes, papers, resolutions and measures.
 * Runs as superuser inside the bench's own database; words come from a list, so that a search finds some and not all.
 * The words are left as autovacuum leaves them a minute after such a fill.
 * @param {import('pg').Client} client
 * @param {{ municipality: string, themes: number, papers: number, measures: number }} counts
 */
export async function fill(client, { municipality, themes, papers, measures }) {
  await client.query(`SELECT set_config('systemblick.municipality', $1, false)`, [municipality]);
  await client.query(`ALTER TABLE generative_theme DISABLE TRIGGER generative_theme_number`);
  await client.query(
    `INSERT INTO generative_theme
     SELECT (jsonb_populate_record(s.t, jsonb_build_object(
       'id', gen_random_uuid(), 'number', 1000 + n, 'state', 'proposed', 'route_id', NULL,
       'stored_on', NULL, 'revisit_on', NULL, 'reason', NULL, 'outcome', NULL, 'settled_on', NULL, 'decided_on', NULL,
       'implemented_on', NULL, 'merged_into', NULL, 'split_into', NULL, 'hint_ids', '{}'::text[],
       'title', ${sentence('n', 4)}, 'description', ${sentence('n + 6', 10)},
       'affected', 1 + n % 5, 'severity', 1 + n / 5 % 5, 'influence', 1 + n / 25 % 5, 'sphere_breadth', 1 + n % 3))).*
     FROM generate_series(1, $2::int) AS n CROSS JOIN (SELECT t FROM generative_theme t WHERE municipality_id = $1 ORDER BY number LIMIT 1) AS s`,
    [municipality, themes],
  );
  await client.query(`ALTER TABLE generative_theme ENABLE TRIGGER generative_theme_number`);
  await client.query(
    `INSERT INTO beschlussvorlage
     SELECT (jsonb_populate_record(s.p, jsonb_build_object(
       'id', gen_random_uuid(), 'room', gen_random_uuid(), 'proposal_id', NULL, 'search', NULL,
       'number', CASE WHEN (s.p).number IS NULL THEN NULL ELSE 'B ' || n END, 'title', ${sentence('n', 5)}))).*
     FROM generate_series(1, $2::int) AS n CROSS JOIN (SELECT p FROM beschlussvorlage p WHERE municipality_id = $1 ORDER BY id LIMIT 1) AS s`,
    [municipality, papers],
  );
  await client.query(
    `INSERT INTO measure (municipality_id, id, version, state, resolution_id, paper_id, point_number, title, institution_id,
       contributing_institution_ids, due_on, indicator, progress, readings)
     SELECT r.municipality_id, gen_random_uuid(), 1, CASE n % 3 WHEN 0 THEN 'inProgress' WHEN 1 THEN 'accepted' ELSE 'proposed' END,
       r.id, r.paper_id, r.point_number, ${sentence('n', 5)},
       (SELECT id FROM institution i WHERE i.municipality_id = r.municipality_id ORDER BY i.id LIMIT 1), '{}',
       CURRENT_DATE + (n % 400 - 100), '{"text": "Fälle im Quartal", "unit": null, "baseline": null, "target": null, "method": null}', n % 100, '[]'
     FROM generate_series(1, $2::int) AS n
     CROSS JOIN (SELECT * FROM resolution WHERE municipality_id = $1 AND paper_id IS NOT NULL ORDER BY id LIMIT 1) AS r`,
    [municipality, measures],
  );
}

const words = [
  ...['Wechsel', 'Zuständigkeit', 'Sprachkurs', 'Kinderbetreuung', 'Bescheid', 'Frist', 'Anerkennung', 'Wohnung'],
  ...['Jobcenter', 'Sozialamt', 'Krankenkasse', 'Ausländerbehörde', 'Jugendamt', 'Termin', 'Übergang', 'Vorsprache'],
  ...['Fahrplan', 'Gemeinde', 'Unterlagen', 'Einwilligung', 'Nachweis', 'Wartezeit', 'Beratung', 'Ausbildung'],
  ...['Familie', 'Gesundheit', 'Dolmetschen', 'Antrag', 'Postweg', 'Sammelunterkunft', 'Geburtsurkunde', 'Schulplatz'],
];

/** So many words, which ones by the number: the same in every run. Vormittag and Hochsommer never meet. */
const sentence = (number, length) =>
  `(SELECT string_agg((ARRAY[${words.map((word) => `'${word}'`).join(', ')}])[1 + ((${number}) * 31 + i * i * 17 + (${number}) / 7 * i) % ${words.length}], ' ')
    || CASE WHEN (${number}) % 997 = 0 THEN ' Nadelöhr' ELSE '' END
    || (ARRAY['', ' Vormittag', ' Hochsommer'])[1 + (${number}) % 3] FROM generate_series(1, ${length}) AS i)`;
