import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import {
  anItem,
  inHours,
  meetingFields,
  prepare,
  resolve,
  running,
  type MeetingStaff,
  type People,
} from '../support/a-meeting.js';
import { startApi, type RunningApi } from '../support/running-api.js';
import type { Data, TestClient } from '../support/test-client.js';
import { sixOfThem, theSteeringGroup } from '../support/the-steering-group.js';

let api: RunningApi;
let staff: MeetingStaff;
let author: TestClient;
let steeringId: string;
let people: People;

beforeAll(async () => {
  api = await startApi();
  ({ staff, people, id: steeringId } = await theSteeringGroup(api));
  author = await api.as('Miriam Seibel');
});
afterAll(() => api.stop());

/** What a thing's first words are sent with, as often as one likes; `words` is where they differ. */
type Sent = {
  readonly send: (words: string) => Promise<Data>;
  readonly stored: (id: string) => Promise<string>;
  readonly id: string;
};

const aCase = async (): Promise<Sent> => {
  const id = randomUUID();
  const clientInformation = { kind: 'informed', on: '2026-09-01' };
  const text = { id, title: 'Familie im Rechtskreiswechsel', clientInformation };
  return {
    id,
    send: (words) =>
      author.mutate(
        'writeCase',
        'Case',
        { ...text, sections: [{ phase: 'clarification', text: words }] },
        'id version',
      ),
    stored: async () =>
      (await author.ask(`query ($id: ID!) { case(id: $id) { text { sections { text } } } }`, { id })).case.text
        .sections[0].text,
  };
};

const aHint = async (): Promise<Sent> => {
  const id = randomUUID();
  return {
    id,
    send: (text) => author.mutate('writeHint', 'Hint', { id, source: 'caseReflection', text }, 'id version'),
    stored: async () => (await author.ask(`query ($id: ID!) { hint(id: $id) { text } }`, { id })).hint.text,
  };
};

const aMeeting = async (): Promise<Sent> => {
  const id = randomUUID();
  const plan = { id, bodyId: steeringId, startsAt: inHours(30), endsAt: inHours(31) };
  return {
    id,
    send: (title) => staff.coordinator.mutate('planMeeting', 'Meeting', { ...plan, title }, 'id version'),
    stored: async () =>
      (await staff.coordinator.ask(`query ($id: ID!) { meeting(id: $id) { title } }`, { id })).meeting.title,
  };
};

const aPaper = async (): Promise<Sent> => {
  const id = randomUUID();
  const { themes } = await staff.coordinator.ask(`{ themes(first: 1) { nodes { id } } }`);
  const draft = { id, bodyId: steeringId, themeIds: [themes.nodes[0].id] };
  return {
    id,
    send: (title) =>
      staff.coordinator.mutate(
        'draftPaper',
        'Beschlussvorlage',
        { ...draft, title, points: [], sections: [] },
        'id version',
      ),
    stored: async () =>
      (await staff.coordinator.ask(`query ($id: ID!) { paper(id: $id) { text { title } } }`, { id })).paper.text.title,
  };
};

const aBallot = async (): Promise<Sent> => {
  const id = randomUUID();
  const meeting = await running(staff, steeringId, people, sixOfThem, [anItem()]);
  return {
    id,
    send: (wording) => prepare(staff.minuteTaker, meeting, { id, wording }),
    stored: async () =>
      (await staff.chair.ask(`query ($id: ID!) { meeting(id: $id) { ballots { wording } } }`, { id: meeting.id }))
        .meeting.ballots[0].wording,
  };
};

const aResolution = async (): Promise<Sent> => {
  const id = randomUUID();
  const meeting = await running(staff, steeringId, people, sixOfThem, [anItem()]);
  const itemId = meeting.agenda[0].id;
  const points = [{ id, pointNumber: null }];
  return {
    id,
    send: (dissent) =>
      resolve(staff.minuteTaker, 'recordResolution', meeting, itemId, { outcome: 'noted', points, dissent }),
    stored: async () =>
      (await staff.chair.ask(`query ($id: ID!) { meeting(id: $id) { ${meetingFields} } }`, { id: meeting.id })).meeting
        .resolutions[0].dissent,
  };
};

describe.each([
  ['a case', aCase],
  ['a hint', aHint],
  ['a meeting', aMeeting],
  ['a paper', aPaper],
  ['a ballot', aBallot],
  ['a resolution', aResolution],
])('%s whose answer was lost', (_what, make) => {
  it('is there once when it is sent again, and takes no other words for those that are stored', async () => {
    const { id, send, stored } = await make();
    const words = 'Zwei Stellen warten aufeinander.';
    const first = await send(words);
    expect(first).not.toHaveProperty('code');
    expect(await send(words)).toEqual(first);
    await expect(send('Zwei Stellen warten nicht mehr.')).rejects.toThrow(/^BAD_USER_INPUT: Das ist schon gespeichert/);
    expect(await stored(id)).toBe(words);
  });
});
