import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-ws';
import pg from 'pg';
import WebSocket from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';

import { MovedClock } from '../support/moved-clock.js';
import { startApi, type RunningApi } from '../support/running-api.js';
import { type Data, type TestClient } from '../support/test-client.js';
import { until } from '../support/until.js';

let api: RunningApi;
let admin: TestClient;
let writer: TestClient;
let owner: pg.Pool;
let room: string;
const clock = new MovedClock();
const letGo: (() => void)[] = [];

beforeAll(async () => {
  api = await startApi({ clock });
  owner = new pg.Pool({ connectionString: api.database.ownerUrl });
  [admin, writer] = await Promise.all([api.as('Nicole Radtke'), api.as('Jana Kortmann')]);
  const { reconstructionSessions } = await writer.ask(`{ reconstructionSessions { nodes { state boardRoom } } }`);
  room = reconstructionSessions.nodes.find((one: Data) => one.state === 'running').boardRoom;
});
afterAll(async () => {
  for (const go of letGo) go();
  await owner.end();
  await api.stop();
});

/** Somebody at a document, as the browser joins it; comes back by itself where it may. */
function at(room: string, as: TestClient) {
  const doc = new Y.Doc();
  const codes: number[] = [];
  class Socket extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { ...as.headers, origin: api.address } });
    }
  }
  const provider = new WebsocketProvider(`${api.address.replace('http', 'ws')}/co-editing`, room, doc, {
    WebSocketPolyfill: Socket as never,
    disableBc: true,
  });
  provider.on('connection-close', (event) => event && codes.push(event.code));
  letGo.push(() => {
    provider.awareness.destroy();
    provider.destroy();
    doc.destroy();
  });
  return { doc, codes, provider };
}

/** Somebody hearing of changes; the codes with which that ended. */
async function hears(as: TestClient) {
  const codes: number[] = [];
  class Socket extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, { headers: { ...as.headers, origin: api.address } });
    }
  }
  let open = false;
  const client = createClient({
    url: `${api.address.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    retryAttempts: 0,
    on: { connected: () => (open = true), closed: (event) => codes.push((event as { code: number }).code) },
  });
  client.subscribe(
    { query: 'subscription { changed(kinds: ["Case"]) { kind } }' },
    { next: () => undefined, error: () => undefined, complete: () => undefined },
  );
  letGo.push(() => void client.dispose());
  await until(() => Promise.resolve(open));
  return codes;
}

const write = (doc: Y.Doc, words: string) => doc.getMap('clusters').set(words, words);

async function stored(): Promise<Y.Doc> {
  const { rows } = await owner.query<{ update: Buffer }>('SELECT co_editing.read_updates($1) AS update', [room]);
  const doc = new Y.Doc();
  for (const { update } of rows) Y.applyUpdate(doc, update);
  return doc;
}

describe('an open socket', () => {
  it('of subscriptions closes with the roles it was opened with', async () => {
    const { persons } = await admin.ask(`{ persons(first: 50) { nodes { id name version roles } } }`);
    const person = persons.nodes.find((one: Data) => one.name.startsWith('Emmanuel'));
    const heard = await hears(await api.as('Emmanuel'));
    const stays = await hears(writer);
    const input = { id: person.id, expectedVersion: person.version, roles: [...person.roles, 'auditor'] };
    expect(await admin.mutate('changeRoles', 'Person', input, 'id')).toMatchObject({ id: person.id });

    await until(() => Promise.resolve(heard.length > 0));
    expect(heard).toEqual([4403]);
    expect(stays).toEqual([]);
  });

  it('closes when somebody leaves', async () => {
    const { persons } = await admin.ask(`{ persons(first: 50) { nodes { id name version } } }`);
    const faisal = persons.nodes.find((one: Data) => one.name.startsWith('Faisal'));
    const heard = await hears(await api.as('Faisal'));
    await admin.mutate('leavePerson', 'Person', { id: faisal.id, expectedVersion: faisal.version }, 'id');

    await until(() => Promise.resolve(heard.length > 0));
    expect(heard).toEqual([4401]);
  });

  it('closes when the session runs out, and when its row is gone without a word', async () => {
    const theirs = at(room, writer);
    const heard = await hears(writer);
    await until(() => Promise.resolve(theirs.provider.synced));
    clock.forward(0.6);

    await until(() => Promise.resolve(theirs.codes.length > 0 && heard.length > 0));
    write(theirs.doc, 'Nach der Sitzung.');
    expect(theirs.codes).toEqual([4401]);
    expect(heard).toEqual([4401]);
    expect((await stored()).getMap('clusters').has('Nach der Sitzung.')).toBe(false);

    const again = await api.as('Jana Kortmann');
    const heardAgain = await hears(again);
    await owner.query('DELETE FROM session');
    await until(() => Promise.resolve(heardAgain.length > 0));
    expect(heardAgain).toEqual([4401]);
  });
});
