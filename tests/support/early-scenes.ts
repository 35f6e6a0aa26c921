import type { PurePeople } from './pure-people.js';
import { among, given, quoted, type Scene } from './scene.js';

const inSession = { owner: ['facilitator'], participant: ['participant'] } as const;

const sessionColumns = (state: string, { ids }: PurePeople) => ({
  facilitator_id: quoted(ids.owner),
  started_at: given(among(state, 'running', 'closed'), 'now()'),
  closed_at: given(state === 'closed', 'now()'),
  cancel_reason: given(state === 'cancelled', `'Krank'`),
  phase: given(state === 'running', `'arrive'`),
  phase_began_at: given(state === 'running', 'now()'),
  phase_minutes: given(state === 'running', '10'),
});
const takesPart = (session: string, { ids }: PurePeople) =>
  `INSERT INTO session_participant (municipality_id, session_id, person_id, position, agrees_to_names)
   SELECT municipality_id, id, ${quoted(ids.participant)}, 90, false FROM reconstruction_session WHERE id = ${session}
   ON CONFLICT DO NOTHING`;

/** From people to themes. */
export const earlyScenes = {
  Person: { table: 'person', where: `name LIKE 'Nicole Radtke%'` },
  Institution: { table: 'institution', where: `name <> 'Amt für Rechte'` },
  Body: { table: 'body', where: `name NOT LIKE 'Rechte%'` },
  Offer: { table: 'offer' },
  Case: {
    table: '"case"',
    relations: { owner: ['author'] },
    where: `state IN ('released', 'inReview')`,
    columns: (state, { ids }) => ({
      author_id: quoted(ids.owner),
      text: given(
        among(state, 'draft', 'inReview'),
        '(SELECT r.text FROM released_text r WHERE r.case_id = $1 LIMIT 1)',
      ),
      written_at: 'now()',
      submitted_at: given(state === 'inReview', 'now()'),
      withdrawn_at: given(state === 'withdrawn', 'now()'),
      withdrawal_reason: given(state === 'withdrawn', `'clientAsked'`),
    }),
  },
  Nomination: {
    table: 'nomination',
    relations: { owner: ['nominator'] },
    columns: (state, { ids }) => ({
      nominated_by: quoted(ids.owner),
      bundle_id: given(state === 'taken', '(SELECT id FROM case_bundle LIMIT 1)'),
    }),
  },
  CaseBundle: {
    table: 'case_bundle',
    relations: { owner: ['contributor'] },
    columns: (state) => ({ closed_at: given(state === 'closed', 'now()') }),
    around: ({ ids }) => [`UPDATE bundled_case SET author_id = ${quoted(ids.owner)} WHERE bundle_id = $1`],
    names: { caseId: 'SELECT case_id AS id FROM bundled_case WHERE bundle_id = $1 LIMIT 1' },
  },
  Hint: {
    table: 'hint',
    columns: () => ({ note: `'Gesehen'`, passed_on_to: '(SELECT id FROM institution LIMIT 1)' }),
  },
  ReconstructionSession: {
    table: 'reconstruction_session',
    relations: inSession,
    columns: sessionColumns,
    around: (people) => [takesPart('$1', people)],
    names: {
      caseId:
        'SELECT case_id AS id FROM bundled_case WHERE bundle_id = (SELECT bundle_id FROM reconstruction_session WHERE id = $1) LIMIT 1',
    },
  },
  GenerativeTheme: {
    table: 'generative_theme',
    where: `state = 'decided'`,
    columns: (state) => ({
      route_id: given(
        among(state, 'onRoute', 'settled', 'submitted', 'decided', 'implemented'),
        '(SELECT r.id FROM route r ORDER BY r.id LIMIT 1)',
      ),
      reason: given(among(state, 'stored', 'dropped'), `'Später'`),
      stored_on: given(state === 'stored', `'2026-01-05'`),
      revisit_on: given(state === 'stored', `'2099-01-05'`),
      outcome: given(state === 'settled', `'Geht jetzt'`),
      settled_on: given(state === 'settled', `'2026-01-05'`),
      decided_on: given(among(state, 'decided', 'implemented'), `'2026-01-05'`),
      implemented_on: given(state === 'implemented', `'2026-01-05'`),
      merged_into: given(state === 'merged', '(SELECT o.id FROM generative_theme o WHERE o.id <> $1 LIMIT 1)'),
      split_into: given(state === 'split', 'ARRAY(SELECT o.id FROM generative_theme o WHERE o.id <> $1 LIMIT 2)'),
    }),
  },
  Route: {
    table: 'route',
    where: `kind = 'bilateral'`,
    columns: (state) => ({
      outcome: given(among(state, 'settled', 'back'), `'Geht jetzt'`),
      ended_on: given(among(state, 'settled', 'back'), `'2026-01-05'`),
    }),
    around: () => [
      `UPDATE generative_theme SET state = 'onRoute', route_id = $1, reason = NULL, stored_on = NULL, revisit_on = NULL, outcome = NULL,
       settled_on = NULL, decided_on = NULL, implemented_on = NULL WHERE id = (SELECT theme_id FROM route WHERE id = $1)`,
    ],
  },
  DotVoting: {
    table: 'dot_voting',
    make: `INSERT INTO dot_voting (municipality_id, id, version, state, session_id, theme_ids, budget)
      SELECT municipality_id, gen_random_uuid(), 1, 'open', id, ARRAY(SELECT t.id FROM generative_theme t LIMIT 1), 5
      FROM reconstruction_session WHERE state = 'running'`,
    relations: inSession,
    around: (people) => [
      `UPDATE reconstruction_session SET facilitator_id = ${quoted(people.ids.owner)} WHERE id = (SELECT session_id FROM dot_voting WHERE id = $1)`,
      takesPart('(SELECT session_id FROM dot_voting WHERE id = $1)', people),
    ],
    columns: (state) => ({
      result: given(state === 'closed', `'[]'`),
      voters: given(state === 'closed', '0'),
    }),
  },
  OfferGap: { table: 'offer_gap' },
  PrevalenceSurvey: { table: 'prevalence_survey' },
} as const satisfies Readonly<Record<string, Scene>>;
