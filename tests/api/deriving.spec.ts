import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import WebSocket from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';

import { readBoard } from '@systemblick/co-editing/reconstruction/board';
import type { Board, BoardMark } from '@systemblick/co-editing/reconstruction/board-shape';
import { addMark, addObservation, observationText } from '@systemblick/co-editing/reconstruction/board-writers';

import { startApi, type RunningApi } from '../support/running-api.js';
import { statementsSent } from '../support/statements-sent.js';
import type { TestClient } from '../support/test-client.js';
import { until } from '../support/until.js';

let api: RunningApi;
let coordinator: TestClient;
let session: { readonly id: string; readonly version: number; readonly state: string; readonly boardRoom: string };
const closing: (() => void)[] = [];

beforeAll(async () => {
  api = await startApi();
  coordinator = await api.as('Tobias Wischnewski');
  const { reconstructionSessions } = await coordinator.ask(
    `{ reconstructionSessions { nodes { id version state boardRoom } } }`,
  );
  session = reconstructionSessions.nodes.find(({ state }: typeof session) => state === 'running');
  await coordinator.mutate('movePhase', 'ReconstructionSession', {
    id: session.id,
    expectedVersion: session.version,
    phase: 'derive',
  });
});
afterAll(async () => {
  for (const close of closing) close();
  await api.stop();
});

/** Somebody at the board: their document, joined to the room. */
async function atTheBoard(): Promise<Y.Doc> {
  const doc = new Y.Doc();
  class Socket extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { ...coordinator.headers, origin: api.address } });
    }
  }
  const address = `${api.address.replace('http', 'ws')}/co-editing`;
  const options = { WebSocketPolyfill: Socket as never, disableBc: true };
  const provider = new WebsocketProvider(address, session.boardRoom, doc, options);
  closing.push(() => {
    provider.destroy();
    doc.destroy();
  });
  await until(() => boardOf(doc).marks.length > 0);
  return doc;
}

function boardOf(doc: Y.Doc): Board {
  const board = readBoard(doc);
  return board.ok ? board.value : { marks: [], observations: [], clusters: [], themeDrafts: [] };
}

const derive = () =>
  statementsSent(
    api,
    coordinator,
    `mutation ($input: DeriveThemesInput!) { deriveThemes(input: $input) { __typename } }`,
    { input: { id: session.id } },
  );

/** What is stored of observations: their versions, and how many events tell of them and their passages. */
const stored = () =>
  api.database.superuser(async (database) => {
    const { rows } = await database.query(`SELECT id, version FROM observation ORDER BY id`);
    const events = await database.query(
      `SELECT count(*)::int FROM audit_event WHERE subject_kind IN ('Observation', 'Passage')`,
    );
    return {
      versions: new Map(rows.map(({ id, version }) => [id as string, version as number])),
      events: events.rows[0].count as number,
    };
  });

describe('deriving from a board', () => {
  it('sends as many statements for thirty observations as for one, and leaves alone what did not change', async () => {
    const [writer, witness] = [await atTheBoard(), await atTheBoard()];
    const [mark] = boardOf(writer).marks as [BoardMark];

    /** So many observations more, each with a mark of its own; the others at the board have them when they are kept. */
    async function observe(count: number): Promise<readonly string[]> {
      const ids = Array.from({ length: count }, () => randomUUID());
      for (const id of ids) {
        const markId = randomUUID();
        addMark(writer, { ...mark, id: markId });
        addObservation(writer, {
          id,
          kind: 'transition',
          text: 'Was man sieht',
          markIds: [markId],
          createdBy: null,
          createdAt: 1,
        });
      }
      await until(() => ids.every((id) => boardOf(witness).observations.some((one) => one.id === id)));
      return ids;
    }

    await derive();
    const [first = ''] = await observe(1);
    const one = await derive();
    const more = await observe(30);
    const many = await derive();
    const before = await stored();
    expect([first, ...more].every((id) => before.versions.has(id))).toBe(true);
    expect(many).toHaveLength(one.length);

    const again = await derive();
    expect(again.length).toBeLessThan(one.length);
    expect(await stored()).toEqual(before);

    observationText(writer, first)?.insert(0, 'Genauer: ');
    await until(() => observationText(witness, first)?.toJSON().startsWith('Genauer') ?? false);
    await derive();
    const after = await stored();
    expect(after.versions.get(first)).toBe((before.versions.get(first) ?? 0) + 1);
    expect(new Map([...after.versions, [first, before.versions.get(first)]])).toEqual(before.versions);
    expect(after.events).toBe(before.events + 1);
  });
});
