import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { anItem, arrive, plan, running, setAgenda, type MeetingStaff, type People } from '../support/a-meeting.js';
import { RawSocket } from '../support/raw-socket.js';
import { startApi, type RunningApi } from '../support/running-api.js';
import type { Data, TestClient } from '../support/test-client.js';
import { theSteeringGroup } from '../support/the-steering-group.js';

let api: RunningApi;
let staff: MeetingStaff;
let manager: TestClient;
let steeringId: string;
let people: People;

beforeAll(async () => {
  api = await startApi();
  ({ staff, people, id: steeringId } = await theSteeringGroup(api));
  manager = await api.as('Miriam Seibel');
});
afterAll(() => api.stop());

const aHint = async (): Promise<Data> => {
  const input = { id: randomUUID(), source: 'caseReflection', text: 'Zwei Stellen warten aufeinander.' };
  await manager.mutate('writeHint', 'Hint', input, 'id');
  return input;
};

describe.each<[string, (id: string) => string]>([
  ['in capitals', (id) => id.toUpperCase()],
  ['in braces', (id) => `{${id}}`],
  ['without hyphens', (id) => id.replaceAll('-', '')],
])('an id %s', (_how, other) => {
  it('names the thing it names, in a variable and in a document', async () => {
    const { id } = await aHint();
    expect(await manager.ask(`query ($id: ID!) { hint(id: $id) { id } }`, { id: other(id) })).toEqual({ hint: { id } });
    expect(await manager.ask(`{ hint(id: "${other(id)}") { id } }`)).toEqual({ hint: { id } });
    expect(await manager.ask(`{ trail(kind: hint, id: "${other(id)}") { nodes { id } } }`)).toEqual({
      trail: { nodes: [{ id }] },
    });
  });

  it('is the same when what was sent is sent again', async () => {
    const { id, ...hint } = await aHint();
    expect(await manager.mutate('writeHint', 'Hint', { ...hint, id: other(id) }, 'id')).toMatchObject({ id });
  });

  it('names the person who came, once', async () => {
    const chair = people('Dr. Henrike Falkenroth');
    const meeting = await running(staff, steeringId, people, []);
    const before = meeting.attendance.seatsPresent as number;
    const came = await arrive(staff.minuteTaker, meeting, [other(chair)]);
    expect(came.attendance.seatsPresent).toBe(before + 1);
    expect((await arrive(staff.minuteTaker, meeting, [chair])).attendance.seatsPresent).toBe(before + 1);
  });

  it('names the same item of an agenda', async () => {
    const item = anItem();
    const meeting = await setAgenda(staff.coordinator, await plan(staff, steeringId, people), [item]);
    const again = await setAgenda(staff.coordinator, meeting, [{ ...item, id: other(item.id), title: 'Neues' }]);
    expect(again.agenda).toMatchObject([{ id: item.id, title: 'Neues' }]);
    expect(await setAgenda(staff.coordinator, again, [item, { ...item, id: other(item.id) }])).toEqual(
      await setAgenda(staff.coordinator, again, [item, item]),
    );
  });

  it('is heard of over a socket', async () => {
    const { id } = await aHint();
    const socket = await RawSocket.begun(manager);
    socket.subscribe('1', `subscription ($id: ID!) { changed(kinds: ["Hint"], id: $id) { id } }`, { id: other(id) });
    socket.subscribe('2', `subscription { changed(kinds: ["Hint"], id: "${other(id)}") { id } }`);
    const { hint } = await manager.ask(`query ($id: ID!) { hint(id: $id) { version } }`, { id });
    await new Promise((done) => setTimeout(done, 200));
    const collected = { id: other(id), expectedVersion: hint.version };
    await staff.coordinator.mutate('collectHint', 'Hint', collected, 'id');
    for (const which of ['1', '2'])
      expect(await socket.hears('next', which)).toMatchObject({ payload: { data: { changed: { id } } } });
    socket.close();
  });
});

describe('an id in capitals in an address', () => {
  it('names a paper and its file', async () => {
    const [paperId, id] = [randomUUID(), randomUUID()];
    const { themes } = await staff.coordinator.ask(`{ themes(first: 1) { nodes { id } } }`);
    const draft = { id: paperId, bodyId: steeringId, themeIds: [themes.nodes[0].id], title: 'Mit Anlage' };
    await staff.coordinator.mutate('draftPaper', 'Beschlussvorlage', { ...draft, points: [], sections: [] }, 'id');
    const send = (method: string, path: string, body?: string) =>
      fetch(`${api.address}/files/papers/${path}`, {
        method,
        headers: { ...staff.coordinator.headers, origin: api.address, 'x-file-name': 'Anlage.pdf' },
        ...(body === undefined ? {} : { body }),
      });
    const put = () => send('PUT', `${paperId.toUpperCase()}/${id.toUpperCase()}`, '%PDF-1.7 Anlage');
    expect(await (await put()).json()).toMatchObject({ id });
    expect((await send('PUT', `${paperId}/${id}`, '%PDF-1.7 Anlage')).status).toBe(201);
    expect((await put()).status).toBe(201);
    expect((await send('GET', id.toUpperCase())).status).toBe(200);
    expect((await send('DELETE', id.toUpperCase())).status).toBe(204);
  });
});
