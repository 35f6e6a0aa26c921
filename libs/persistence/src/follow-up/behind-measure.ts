/** The themes a measure's paper rests on, each with the measure. */
const themesBehind = `
  SELECT m.municipality_id, m.id AS measure_id, theme_id
  FROM measure m JOIN beschlussvorlage p ON p.municipality_id = m.municipality_id AND p.id = m.paper_id
  CROSS JOIN unnest(p.theme_ids) AS theme_id`;
/** Whose cases the observations of a theme were made in. */
export const authorsBehind = `
  SELECT t.municipality_id, t.id AS theme_id, c.author_id
  FROM generative_theme t
  JOIN observation o ON o.municipality_id = t.municipality_id AND o.id = ANY (t.observation_ids)
  JOIN "case" c ON c.municipality_id = o.municipality_id AND c.id = ANY (o.case_ids)`;
/** Those authors, by measure. */
export const contributors = `
  SELECT b.municipality_id, b.measure_id, a.author_id
  FROM (${themesBehind}) b JOIN (${authorsBehind}) a ON a.municipality_id = b.municipality_id AND a.theme_id = b.theme_id`;
/** The groups that work or worked on its themes, by measure. */
export const groups = `
  SELECT b.municipality_id, b.measure_id, r.body_id
  FROM (${themesBehind}) b JOIN route r ON r.municipality_id = b.municipality_id AND r.theme_id = b.theme_id
  WHERE r.body_id IS NOT NULL
  UNION ALL
  SELECT b.municipality_id, b.measure_id, g.body_id
  FROM (${themesBehind}) b JOIN projektgruppe g ON g.municipality_id = b.municipality_id AND b.theme_id = ANY (g.theme_ids)
  WHERE g.body_id IS NOT NULL`;
