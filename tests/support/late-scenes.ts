import type { PurePeople } from './pure-people.js';
import { among, assigned, given, list, quoted, type Scene } from './scene.js';

const inBody = { member: ['bodyMember'], chair: ['bodyMember', 'chair'] } as const;
const inMeeting = { ...inBody, minuteTaker: ['minuteTaker'] } as const;
const inPaper = { ...inBody, owner: ['author'], clearing: ['clearingPerson'], sent: ['askedInstitution'] } as const;
const inGroup = { groupMember: ['groupMember'], leadingCoordinator: ['groupMember', 'leadingCoordinator'] } as const;
const themeOfGroups = `SELECT t.id FROM generative_theme t JOIN route r ON r.id = t.route_id
  WHERE t.state = 'onRoute' AND r.kind = 'projectGroup' ORDER BY t.id LIMIT 1`;

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
    adopted_text: given(
      decided,
      `jsonb_build_object('title', title, 'leadOffice', lead_office, 'consultations', consultations, 'points', points, 'sections', sections)`,
    ),
    completed_on: given(state === 'completed', `'2026-01-05'`),
  };
};
const paperAsked = (people: PurePeople, paper: string) => [
  `UPDATE beschlussvorlage SET ${assigned(paperColumns('statements', people))}, state = 'statements' WHERE id = ${paper}`,
];

/** From proposals to what became of them. */
export const lateScenes = {
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
    around: ({ ids, decidingBodyId }) => [
      `UPDATE meeting SET body_id = ${quoted(decidingBodyId)} WHERE id = $1`,
      `UPDATE agenda_item SET rapporteur_id = ${quoted(ids.owner)} WHERE meeting_id = $1`,
      'UPDATE ballot SET meeting_id = $1, item_id = (SELECT id FROM agenda_item WHERE meeting_id = $1 LIMIT 1)',
    ],
    relations: { ...inMeeting, owner: ['rapporteur'] },
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
      // On nothing that was decided meanwhile.
      subject: `'{"kind": "minutes", "meetingId": "01900000-0000-7000-8000-000000000000"}'`,
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
} as const satisfies Readonly<Record<string, Scene>>;
