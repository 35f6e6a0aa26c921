import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import {
  anItem,
  meetingFields,
  resolve,
  running,
  today,
  which,
  type MeetingStaff,
  type People,
} from '../support/a-meeting.js';
import { startApi, type RunningApi } from '../support/running-api.js';
import { type Data, type TestClient } from '../support/test-client.js';
import { sixOfThem, theSteeringGroup } from '../support/the-steering-group.js';

let api: RunningApi;
let staff: MeetingStaff;
let head: TestClient;
let people: People;
let steeringId: string;
let jobcenterId: string;

beforeAll(async () => {
  api = await startApi();
  ({ staff, people, id: steeringId } = await theSteeringGroup(api));
  head = await api.as('Barbara Wessels-Thiel');
  const known = await staff.coordinator.ask(`{ institutions(first: 50) { nodes { id shortName } } }`);
  jobcenterId = known.institutions.nodes.find(({ shortName }: Data) => shortName === 'Jobcenter').id;
});
afterAll(() => api.stop());

async function aThemeOnItsWay(): Promise<Data> {
  const theme = await staff.coordinator.mutate('proposeTheme', 'GenerativeTheme', {
    ...{ id: randomUUID(), kind: 'socialProblem', title: 'Niemand trägt den Wechseltag' },
    ...{ description: 'Zwischen zwei Stellen liegt ein Tag.', legalSpheres: ['sgb2'] },
  });
  return staff.coordinator.mutate('openRoute', 'GenerativeTheme', {
    ...{ id: randomUUID(), themeId: theme.id, expectedVersion: theme.version },
    ...{ kind: 'projectGroup', reason: 'Mehrere Stellen.' },
  });
}

/** A paper of one point on a theme, tabled, and the running meeting it is an item of. */
async function onTheTable() {
  const theme = await aThemeOnItsWay();
  const { coordinator } = staff;
  const fields = 'id version state';
  const points = [{ number: 1, text: 'Das Verfahren wird eingeführt.', effects: ['ownAdministration'] }];
  const draft = { id: randomUUID(), bodyId: steeringId, title: 'Wechseltag', points, themeIds: [theme.id] };
  const drafted = await coordinator.mutate('draftPaper', 'Beschlussvorlage', draft, fields);
  const asked = { ...which(drafted), asked: [], unaskedBecause: 'Nur ein Bericht.', until: today(7) };
  const out = await coordinator.mutate('askStatements', 'Beschlussvorlage', asked, fields);
  const cleared = await head.mutate('clearPaper', 'Beschlussvorlage', which(out), fields);
  const paper = await head.mutate('tablePaper', 'Beschlussvorlage', which(cleared), fields);
  const items = [anItem({ kind: 'beschlussvorlage', subjectId: paper.id })];
  const meeting = await running(staff, steeringId, people, sixOfThem, items);
  return { paper, theme, meeting };
}

const yes = { outcome: 'adopted', tally: { yes: 4, no: 2 } };
const no = { outcome: 'rejected', tally: { yes: 2, no: 4 } };
const record = (meeting: Data, what: Data): Promise<Data> =>
  resolve(staff.minuteTaker, 'recordResolution', meeting, meeting.agenda[0].id, what, [1]);
const correct = (meeting: Data, resolution: Data, what: Data, as = staff.minuteTaker): Promise<Data> =>
  as.mutate(
    'correctResolution',
    'Meeting',
    {
      ...{ meetingId: meeting.id, id: resolution.id, expectedVersion: resolution.version ?? 0 },
      ...{ present: 6, reason: 'Die Zahlen waren vertauscht.', ...what },
    },
    `${meetingFields} resolutions { id version outcome tally { yes no } corrections { outcome reason tally { yes no } } }`,
  );
const standing = async (paper: Data, theme: Data): Promise<Data> => {
  const query = `query ($paper: ID!, $theme: ID!) { paper(id: $paper) { state } theme(id: $theme) { state route { state } } }`;
  return staff.coordinator.ask(query, { paper: paper.id, theme: theme.id });
};
const carried = { paper: { state: 'decided' }, theme: { state: 'decided', route: { state: 'submitted' } } };
const notCarried = { paper: { state: 'decided' }, theme: { state: 'onRoute', route: { state: 'open' } } };

describe('what was recorded wrongly', () => {
  it('is put right by the minute-taker, saying why; paper and theme stand as if it had been recorded so', async () => {
    const { paper, theme, meeting } = await onTheTable();
    expect(await record(meeting, { outcome: 'adopted', tally: { yes: 50, no: 60 }, present: 6 })).toMatchObject({
      code: 'TALLY_IMPOSSIBLE',
    });
    const [recorded] = (await record(meeting, yes)).resolutions;
    expect(await standing(paper, theme)).toEqual(carried);

    expect(await correct(meeting, recorded, no, head)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await correct(meeting, recorded, { ...no, reason: ' ' })).toMatchObject({ field: 'reason' });
    expect(await correct(meeting, recorded, { ...yes, tally: { yes: 50, no: 60 } })).toMatchObject({
      code: 'TALLY_IMPOSSIBLE',
    });
    expect(await standing(paper, theme)).toEqual(carried);

    const { resolutions } = await correct(meeting, recorded, no, staff.chair);
    expect(resolutions).toMatchObject([
      {
        ...{ version: 1, ...no },
        corrections: [{ outcome: 'adopted', reason: 'Die Zahlen waren vertauscht.', tally: { yes: 4, no: 2 } }],
      },
    ]);
    expect(await standing(paper, theme)).toEqual(notCarried);
    expect(await correct(meeting, recorded, yes)).toMatchObject({ code: 'STALE' });
    const again = await correct(meeting, resolutions[0], yes);
    expect(again.resolutions[0].corrections).toHaveLength(2);
    expect(await standing(paper, theme)).toEqual(carried);
  });

  it('is an audit event that says before and after in counts, never in words', async () => {
    const { meeting } = await onTheTable();
    const [recorded] = (await record(meeting, yes)).resolutions;
    await correct(meeting, recorded, no);
    const { rows } = await api.database.superuser((client) =>
      client.query('SELECT facts FROM audit_event WHERE subject_id = $1 AND action = $2', [
        recorded.id,
        'resolution:correct',
      ]),
    );
    expect(rows).toEqual([{ facts: { before: 'adopted 4:2:0:0', after: 'rejected 2:4:0:0' } }]);
  });

  it('stays where a measure was begun because of it, which is named; its counts can still be put right', async () => {
    const { paper, theme, meeting } = await onTheTable();
    const [recorded] = (await record(meeting, yes)).resolutions;
    const measure = {
      ...{ id: randomUUID(), resolutionId: recorded.id, title: 'Vordruck einführen', institutionId: jobcenterId },
      ...{ dueOn: today(30), indicator: { text: 'Tage', baseline: 39, target: 5, unit: 'Tage' } },
    };
    await staff.coordinator.mutate('proposeMeasure', 'Measure', measure, 'id');
    expect(await correct(meeting, recorded, no)).toMatchObject({
      code: 'BEGUN_BECAUSE_OF_IT',
      message: expect.stringContaining('„Vordruck einführen“'),
    });
    expect(await standing(paper, theme)).toEqual(carried);
    const counts = { outcome: 'adopted', tally: { yes: 5, no: 1 } };
    expect((await correct(meeting, recorded, counts)).resolutions).toMatchObject([counts]);
  });

  it('goes back to its authors where it was referred back, and not out of their hands again', async () => {
    const { paper, theme, meeting } = await onTheTable();
    const [recorded] = (await record(meeting, yes)).resolutions;
    const back = await correct(meeting, recorded, { outcome: 'referredBack' });
    expect(await standing(paper, theme)).toEqual({ ...notCarried, paper: { state: 'draft' } });
    expect(await correct(meeting, back.resolutions[0], yes)).toMatchObject({ code: 'PAPER_WENT_ON' });
  });
});
