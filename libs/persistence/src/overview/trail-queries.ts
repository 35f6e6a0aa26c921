import type { Tenant } from '../platform/tenant.js';

/** The things a trail goes through, in the order of the work. */
export const trailKinds = [
  'case',
  'passage',
  'observation',
  'hint',
  'theme',
  'proposal',
  'paper',
  'resolution',
  'measure',
] as const;
export type TrailKind = (typeof trailKinds)[number];

export type TrailPlace = { readonly kind: TrailKind; readonly id: string };
/** That one thing gave rise to the other. */
export type TrailStep = { readonly from: TrailPlace; readonly to: TrailPlace };

type Row = { from_kind: TrailKind; from_id: string; to_kind: TrailKind; to_id: string };

/** What gives rise to what, kind by kind. A paper stands on its proposal, or, where it has none, on its themes. */
const steps = `
  SELECT 'case' AS from_kind, case_id AS from_id, 'passage' AS to_kind, id AS to_id
    FROM passage WHERE municipality_id = current_municipality()
  UNION ALL SELECT 'passage', p, 'observation', id
    FROM observation CROSS JOIN unnest(passage_ids) AS p WHERE municipality_id = current_municipality()
  UNION ALL SELECT 'observation', o, 'theme', id
    FROM generative_theme CROSS JOIN unnest(observation_ids) AS o WHERE municipality_id = current_municipality()
  UNION ALL SELECT 'hint', h, 'theme', id
    FROM generative_theme CROSS JOIN unnest(hint_ids) AS h WHERE municipality_id = current_municipality()
  UNION ALL SELECT 'theme', id, 'theme', merged_into
    FROM generative_theme WHERE municipality_id = current_municipality() AND merged_into IS NOT NULL
  UNION ALL SELECT 'theme', id, 'theme', part
    FROM generative_theme CROSS JOIN unnest(split_into) AS part WHERE municipality_id = current_municipality()
  UNION ALL SELECT 'theme', theme_id, 'proposal', id
    FROM proposal WHERE municipality_id = current_municipality()
  UNION ALL SELECT 'proposal', proposal_id, 'paper', id
    FROM beschlussvorlage WHERE municipality_id = current_municipality() AND proposal_id IS NOT NULL
  UNION ALL SELECT 'theme', t, 'paper', id
    FROM beschlussvorlage CROSS JOIN unnest(theme_ids) AS t
    WHERE municipality_id = current_municipality() AND proposal_id IS NULL
  UNION ALL SELECT 'paper', paper_id, 'resolution', id
    FROM resolution WHERE municipality_id = current_municipality() AND paper_id IS NOT NULL
  UNION ALL SELECT 'resolution', resolution_id, 'measure', id
    FROM measure WHERE municipality_id = current_municipality()`;

/** So many steps at most are told of one trail. */
const mostSteps = 2_000;

/** Where something comes from, and what came of it. */
export class TrailQueries {
  constructor(private readonly tenant: Tenant) {}

  /** Every step back to the first cases and hints, and every step forward to the last measure; nothing sideways. */
  stepsThrough({ kind, id }: TrailPlace): Promise<readonly TrailStep[]> {
    return this.tenant.read(async (manager) => {
      const rows = await manager.query<Row[]>(
        `WITH RECURSIVE step AS MATERIALIZED (${steps}),
         back AS (
           SELECT * FROM step WHERE to_kind = $1 AND to_id = $2
           UNION
           SELECT s.* FROM step s JOIN back b ON s.to_kind = b.from_kind AND s.to_id = b.from_id),
         forth AS (
           SELECT * FROM step WHERE from_kind = $1 AND from_id = $2
           UNION
           SELECT s.* FROM step s JOIN forth f ON s.from_kind = f.to_kind AND s.from_id = f.to_id)
         SELECT * FROM back UNION SELECT * FROM forth LIMIT ${mostSteps}`,
        [kind, id],
      );
      return rows.map(toStep);
    });
  }
}

const toStep = ({ from_kind, from_id, to_kind, to_id }: Row): TrailStep => ({
  from: { kind: from_kind, id: from_id },
  to: { kind: to_kind, id: to_id },
});
