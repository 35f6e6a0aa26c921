import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Reading } from '@systemblick/co-editing/reading';
import { initialBoard, readBoard } from '@systemblick/co-editing/reconstruction/board';
import type { Board } from '@systemblick/co-editing/reconstruction/board-shape';
import * as writers from '@systemblick/co-editing/reconstruction/board-writers';
import { calls } from '@systemblick/co-editing-engine/sql/calls';
import { materialiseInWorker } from '@systemblick/co-editing-engine/worker/materialise';
import * as Y from 'yjs';

import { keepTyping, until, words } from './support/client.js';
import { aWorld, textIn, type World } from './support/world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterEach(() => world.leave());
afterAll(() => world.end());

/** As a use case does it: seal and read in one transaction. */
async function seal(room: string, beforeCommit: () => Promise<unknown> = async () => undefined): Promise<Buffer[]> {
  const client = await world.app.connect();
  await client.query('BEGIN');
  await client.query(calls.seal, [room]);
  const { rows } = await client.query<{ update: Buffer }>(calls.readUpdates, [room]);
  await beforeCommit();
  await client.query('COMMIT');
  client.release();
  return rows.map(({ update }) => update);
}

describe('sealing against edits in flight', () => {
  it('misses nothing that was acknowledged, and nothing is committed after it', async () => {
    for (let round = 0; round < 5; round += 1) {
      const hosts = [await world.host(), await world.host()];
      const room = await world.room();
      const writing = hosts.flatMap((host) => [world.client(host, room), world.client(host, room)]);
      await until(() => writing.every(({ isSaved }) => isSaved));
      const typing = writing.map((one, n) => keepTyping(one, 'abcd'[n] ?? ''));
      await until(() => typing.every(({ acknowledged }) => acknowledged > 5));

      const updates = await seal(room);
      await until(() => writing.every(({ closings }) => closings.length > 0));

      const sealed = new Y.Doc();
      for (const update of updates) Y.applyUpdate(sealed, update);
      const kept = textIn(sealed).match(/\w+;/g);
      typing.forEach(({ acknowledged }, n) => {
        expect(kept).toEqual(expect.arrayContaining(words('abcd'[n] ?? '', acknowledged)));
      });
      expect(textIn(await world.stored(room))).toBe(textIn(sealed));
      expect(writing.map(({ closings }) => closings)).toEqual(writing.map(() => [4409]));
      await world.leave();
    }
  });

  it('lets other rooms save while it takes its time', async () => {
    const host = await world.host();
    const [slow, other] = [await world.room(), await world.room()];
    const [ada, bo] = [world.client(host, slow), world.client(host, other)];
    await until(() => ada.isSaved && bo.isSaved);

    await seal(slow, async () => {
      ada.type('zu spät');
      bo.type('geht');
      await until(() => bo.isSaved);
      expect(ada.isSaved).toBe(false);
    });

    await until(() => ada.closings.length > 0);
    expect(ada.closings).toEqual([4409]);
    expect(ada.text).toBe('zu spät');
  });

  it('costs nothing when its transaction is rolled back', async () => {
    const host = await world.host();
    const room = await world.room();
    const ada = world.client(host, room);
    await until(() => ada.isSaved);

    const client = await world.app.connect();
    await client.query('BEGIN');
    await client.query(calls.seal, [room]);
    ada.type('doch noch');
    await client.query('ROLLBACK');
    client.release();

    await until(() => ada.isSaved);
    expect(textIn(await world.stored(room))).toBe('doch noch');
  });

  it('can be undone: the room is open again', async () => {
    const host = await world.host();
    const room = await world.room();
    await seal(room);
    await world.app.query(calls.unseal, [room]);

    const ada = world.client(host, room);
    ada.type('weiter');
    await until(() => ada.isSaved);
    expect(ada.closings).toEqual([]);
  });
});

describe('materialiseInWorker', () => {
  const board = { module: '@systemblick/co-editing/reconstruction/board', name: 'readBoard' } as const;

  it('reads a board away from the serving thread', async () => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, initialBoard());
    writers.addCluster(doc, { id: '00000000-0000-4000-8000-000000000001', title: 'Wege', order: 1 });

    const read = await materialiseInWorker<Reading<Board>>([Y.encodeStateAsUpdate(doc)], board);

    expect(read).toEqual(readBoard(doc));
  });

  it('says no more than a code when it cannot', async () => {
    await expect(materialiseInWorker([Uint8Array.of(1, 1, 1)], board)).rejects.toMatchObject({
      name: 'Error',
      code: 'Error',
    });
  });

  it('gives up on what takes too long', async () => {
    const limits = { workerMs: 1, workerMegabytes: 64 };
    await expect(materialiseInWorker([initialBoard()], board, limits)).rejects.toMatchObject({ code: 'timeout' });
  });
});
