import type { AggregateName } from '@systemblick/domain/overview/transitions';

import type { PersonName, PurePeople } from './pure-people.js';

/** Where one kind of thing lies, who is what to it, and what its row must say in each state. */
export type Scene = {
  readonly table: string;
  readonly relations?: Partial<Record<PersonName, readonly string[]>>;
  /** States in which the thing has nothing yet that these relations could be to. */
  readonly unrelatedIn?: Partial<Record<PersonName, readonly string[]>>;
  /** Columns beside the state, as SQL. */
  readonly columns?: (state: string, people: PurePeople) => Readonly<Record<string, string>>;
  /** Once, for the row `$1`: rows beside it that make the relations. */
  readonly around?: (people: PurePeople) => readonly string[];
  /** Which of the demo's rows; any by default. */
  readonly where?: string;
  /** Makes a row where the demo has none. */
  readonly make?: string;
  /** What an input names beside the thing itself, as SQL that looks it up for the row `$1`. */
  readonly names?: Readonly<Record<string, string>>;
};

const quoted = (value: string) => `'${value}'`;
const given = (condition: boolean, sql: string) => (condition ? sql : 'NULL');
const among = (state: string, ...states: readonly string[]) => states.includes(state);
const list = (...ids: readonly string[]) => `ARRAY[${ids.map(quoted).join(', ')}]::uuid[]`;

const inBody = { member: ['bodyMember'], chair: ['bodyMember', 'chair'] } as const;
const inMeeting = { ...inBody, minuteTaker: ['minuteTaker'] } as const;
const inPaper = { ...inBody, owner: ['author'], clearing: ['clearingPerson'], sent: ['askedInstitution'] } as const;
const inGroup = { groupMember: ['groupMember'], leadingCoordinator: ['groupMember', 'leadingCoordinator'] } as const;
const inSession = { owner: ['facilitator'], participant: ['participant'] } as const;

const themeOfGroups = `SELECT t.id FROM generative_theme t JOIN route r ON r.id = t.route_id
  WHERE t.state = 'onRoute' AND r.kind = 'projectGroup' ORDER BY t.id LIMIT 1`;

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

const meetingColumns = (state: string, { ids, decidingBodyId }: PurePeople) => ({
  body_id: quoted(decidingBodyId),
  chair_id: quoted(ids.chair),
  minute_taker_id: quoted(ids.minuteTaker),
  presence: `'[]'`,
  deputies: `'[]'`,
  partialities: `'[]'`,
  invited_at: given(state !== 'planned', 'now()'),
  started_at: given(among(state, 'running', 'closed', 'minutesSent', 'minutesApproved'), 'now()'),
  closed_at: given(among(state, 'closed', 'minutesSent', 'minutesApproved'), 'now()'),
  approved_at: given(state === 'minutesApproved', 'now()'),
  approved_how: given(state === 'minutesApproved', `'nextMeeting'`),
  current_item_id: 'NULL',
  reason: given(among(state, 'cancelled', 'postponed'), `'Sturm'`),
});

const paperColumns = (state: string, { ids, decidingBodyId }: PurePeople) => {
  const tabled = !among(state, 'draft', 'statements', 'cleared');
  const decided = among(state, 'decided', 'implementing', 'completed');
  return {
    body_id: quoted(decidingBodyId),
    author_ids: list(ids.owner),
    number: given(tabled, `coalesce(number, '2026/999')`),
    sent_back: 'NULL',
    statements_until: given(state === 'statements', `'2099-01-01'`),
    cleared_by: given(!among(state, 'draft', 'statements'), quoted(ids.clearing)),
    cleared_at: given(!among(state, 'draft', 'statements'), 'now()'),
    tabled_at: given(tabled, 'now()'),
    text_hash: given(tabled, `repeat('0', 64)`),
    decided_at: given(decided, 'now()'),
    adopted_text: given(decided, `'[]'`),
    completed_on: given(state === 'completed', `'2026-01-05'`),
  };
};
const assigned = (columns: Readonly<Record<string, string>>) =>
  Object.entries(columns)
    .map(([column, value]) => `${column} = ${value}`)
    .join(', ');
const paperAsked = (people: PurePeople, paper: string) => [
  `UPDATE beschlussvorlage SET ${assigned(paperColumns('statements', people))}, state = 'statements' WHERE id = ${paper}`,
];

/** Every kind of thing that an operation moves through its states. */
export const scenes: Readonly<Partial<Record<AggregateName, Scene>>> = {
  Person: { table: 'person', where: `name LIKE 'Nicole Radtke%'` },
  Institution: { table: 'institution', where: `name <> 'Amt für Rechte'` },
  Body: { table: 'body', where: `name NOT LIKE 'Rechte%'` },
  Offer: { table: 'offer' },
  Case: {
    table: '"case"',
    relations: { owner: ['author'] },
    where: `state = 'released'`,
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
  Projektgruppe: {
    table: 'projektgruppe',
    where: `state = 'active'`,
    unrelatedIn: { groupMember: ['proposed', 'mandated'], leadingCoordinator: ['proposed', 'mandated'] },
    around: () => [
      'UPDATE group_task SET projektgruppe_id = $1, version = 1',
      'UPDATE group_meeting SET projektgruppe_id = $1, version = 1',
      `UPDATE projektgruppe SET theme_ids = ARRAY(${themeOfGroups}) WHERE id = $1`,
    ],
    names: {
      institutionId: `SELECT id FROM institution WHERE name = 'Amt für Rechte'`,
      themeId: themeOfGroups,
      taskId: 'SELECT id FROM group_task WHERE projektgruppe_id = $1 LIMIT 1',
      groupMeetingId: 'SELECT id FROM group_meeting WHERE projektgruppe_id = $1 LIMIT 1',
    },
    relations: { ...inGroup, chair: ['steeringGroupChair'], leader: ['institutionLeader'] },
    columns: (state, people) => ({
      institution_ids: list(people.institutionId),
      existing_body: `'{"kind": "noneFits", "reason": "Keines passt"}'`,
      voice: `'{"kind": "absent", "reason": "Noch nicht"}'`,
      confirmations: `'[]'`,
      body_id: given(among(state, 'active', 'concluded'), quoted(people.groupBodyId)),
      mandated_at: given(state !== 'proposed', 'now()'),
      concluded_on: given(state === 'concluded', `'2026-01-05'`),
      conclusion: given(state === 'concluded', `'Erledigt'`),
    }),
  },
  Proposal: {
    table: 'proposal',
    relations: inGroup,
    columns: (state, { groupBodyId }) => ({
      body_id: quoted(groupBodyId),
      answers: `'[]'`,
      answers_until: given(state !== 'draft', `'2099-01-05'`),
      submitted_at: given(!among(state, 'draft', 'consulting'), 'now()'),
      accepted_at: given(state === 'accepted', 'now()'),
      accepted_by: 'NULL',
      returned_remark: given(state === 'returned', `'Noch offen'`),
    }),
  },
  Beschlussvorlage: {
    table: 'beschlussvorlage',
    where: `state = 'statements'`,
    relations: inPaper,
    columns: paperColumns,
    around: ({ institutionId }) => [
      `UPDATE statement SET institution_id = ${quoted(institutionId)} WHERE id = (SELECT id FROM statement WHERE paper_id = $1 LIMIT 1)`,
    ],
  },
  Statement: {
    table: 'statement',
    relations: inPaper,
    columns: (state, { institutionId }) => {
      const answered = among(state, 'given', 'takenUp', 'attached');
      return {
        institution_id: quoted(institutionId),
        until_day: `'2099-01-05'`,
        answer: given(answered, `'object'`),
        text: given(answered, `'So nicht'`),
        given_at: given(answered, 'now()'),
        reply: given(among(state, 'takenUp', 'attached'), `'Gesehen'`),
      };
    },
    around: (people) => paperAsked(people, '(SELECT paper_id FROM statement WHERE id = $1)'),
  },
  Meeting: {
    table: 'meeting',
    around: ({ decidingBodyId }) => [
      `UPDATE meeting SET body_id = ${quoted(decidingBodyId)} WHERE id = $1`,
      'UPDATE ballot SET meeting_id = $1, item_id = (SELECT id FROM agenda_item WHERE meeting_id = $1 LIMIT 1)',
    ],
    relations: inMeeting,
    where: `state = 'invited'`,
    columns: meetingColumns,
    names: {
      itemId: 'SELECT id FROM agenda_item WHERE meeting_id = $1 LIMIT 1',
      seatId: 'SELECT id FROM seat WHERE body_id = (SELECT body_id FROM meeting WHERE id = $1) LIMIT 1',
      ballotId: 'SELECT id FROM ballot WHERE meeting_id = $1 LIMIT 1',
    },
  },
  Ballot: {
    table: 'ballot',
    relations: inMeeting,
    around: (people) => [
      `UPDATE meeting SET ${assigned(meetingColumns('running', people))}, state = 'running' WHERE id = (SELECT id FROM meeting ORDER BY id LIMIT 1)`,
    ],
    columns: (state, { decidingBodyId }) => ({
      body_id: quoted(decidingBodyId),
      meeting_id: `(SELECT id FROM meeting WHERE body_id = ${quoted(decidingBodyId)} LIMIT 1)`,
      item_id: `(SELECT i.id FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id WHERE m.body_id = ${quoted(decidingBodyId)} LIMIT 1)`,
      procedure: `'meeting'`,
      opened_at: given(state === 'open', 'now()'),
      electorate: given(state === 'open', `'[]'`),
      excluded_seat_ids: given(state === 'open', `'{}'`),
      present: given(among(state, 'open', 'closed'), '2'),
      closed_at: given(state === 'closed', 'now()'),
      tally: given(state === 'closed', `'{"yes": 2, "no": 0, "abstain": 0}'`),
      entitled: given(state === 'closed', '2'),
      outcome: given(state === 'closed', `'adopted'`),
      reason: given(state === 'cancelled', `'Vertagt'`),
    }),
  },
  Measure: {
    table: 'measure',
    relations: { owner: ['responsible'], leader: ['askedInstitution'] },
    columns: (state, { ids, institutionId }) => ({
      institution_id: quoted(institutionId),
      responsible_id: quoted(ids.owner),
      done_on: given(among(state, 'done', 'verified'), `'2026-01-05'`),
      verified_on: given(state === 'verified', `'2026-01-05'`),
      effect: given(state === 'verified', `'Gut'`),
      reason: given(among(state, 'declined', 'cancelled'), `'Kein Geld'`),
    }),
  },
  Adoption: {
    table: 'adoption',
    relations: { contact: ['contactPerson'] },
    columns: (state) => ({
      decided_on: given(among(state, 'adopted', 'declined'), `'2026-01-05'`),
      adapted: 'false',
    }),
    around: () => [
      `UPDATE member_municipality SET contact = contact || '{"email": "contact@rechte.example"}' WHERE id = (SELECT member_municipality_id FROM adoption WHERE id = $1)`,
    ],
  },
};
