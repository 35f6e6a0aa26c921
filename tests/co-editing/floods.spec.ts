import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import * as Y from 'yjs';

import { lettersApart, presenceOf, updateFrame } from './support/attacks.js';
import { aSocket, until } from './support/client.js';
import { aWorld, textIn, type World } from './support/world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterEach(() => world.leave());
afterAll(() => world.end());

describe('a document of very many small updates', () => {
  it('opens with all of them, can be written, and becomes one snapshot', async () => {
    const room = await world.room();
    await world.owner.query(
      `WITH taken AS (UPDATE co_editing.room SET seq = cardinality($2::bytea[]) WHERE id = $1)
       INSERT INTO co_editing.update_log (room, seq, update)
       SELECT $1, place, bytes FROM unnest($2::bytea[]) WITH ORDINALITY AS given (bytes, place)`,
      [room, lettersApart(15, 40_000).map((update) => Buffer.from(update))],
    );

    const host = await world.host();
    const ada = world.client(host, room);
    await until(() => ada.text.length === 40_000);
    ada.type('Weiter.');
    await until(() => ada.isSaved);
    await until(() => host.events.some(({ event }) => event === 'compacted'));
    expect(ada.closings).toEqual([]);
    expect(host.events.map(({ event }) => event)).not.toContain('updatesSetAside');

    const { rows } = await world.owner.query('SELECT 1 FROM co_editing.update_log WHERE room = $1', [room]);
    expect(rows.length).toBeLessThan(2);
    expect(textIn(await world.stored(room))).toBe(ada.text);
  });
});

describe('one person with many sockets', () => {
  it('has no more of them than people have, and others are let in', async () => {
    const host = await world.host({ limits: { socketsInRoom: 3 } });
    const room = await world.room();
    const sockets = [];
    for (let n = 0; n < 3; n += 1) sockets.push(await aSocket(host.url, room, 'session=jana'));
    const further = await aSocket(host.url, room, 'session=jana');
    expect(await further.closed).toBe(4529);

    const other = world.client(host, room);
    other.type('Da.');
    await until(() => other.isSaved);
    sockets[0]?.socket.terminate();
    await until(() => host.engine.metrics().connections === 3);
    const next = world.client(host, room, { session: 'jana' });
    await until(() => next.text === 'Da.');
    for (const { socket } of sockets) socket.terminate();
  });

  it('writes with all of them no more than with one', async () => {
    // The clock stands still: what may be sent never grows again.
    const host = await world.host({ limits: { framesPerSecond: 20, burst: 1 }, now: () => 0 });
    const room = await world.room();
    const sockets = await Promise.all(Array.from({ length: 5 }, () => aSocket(host.url, room, 'session=jana')));
    const witness = world.client(host, room);
    await until(() => witness.isSaved);
    const letters = lettersApart(5, 200);
    const send = (turn: number) => sockets[turn % 5]?.socket.send(updateFrame(letters[turn] ?? Uint8Array.of()));
    // Twenty may be sent; one more each takes all of them into debt, and nothing after it is read.
    for (let turn = 0; turn < 25; turn += 1) {
      send(turn);
      await until(() => witness.text.length === turn + 1);
    }
    for (let turn = 25; turn < 200; turn += 1) send(turn);
    witness.type('Ende');
    await until(() => witness.isSaved);
    expect(witness.text).toHaveLength(25 + 'Ende'.length);
    for (const { socket } of sockets) socket.terminate();
  });
});

describe('one person who says again and again where they are', () => {
  const state = (turn: number) => JSON.stringify({ name: `turn ${turn}`, far: 'x'.repeat(1000) });

  it('is heard by the others at the last place, and not a thousand times', async () => {
    const host = await world.host({ limits: { presenceEveryMs: 500 } });
    const room = await world.room();
    const witness = world.client(host, room);
    await until(() => witness.provider.synced);
    let frames = 0;
    witness.socket()?.on('message', (data: ArrayBuffer) => (frames += new Uint8Array(data)[0] === 1 ? 1 : 0));
    const sockets = await Promise.all(Array.from({ length: 5 }, () => aSocket(host.url, room, 'session=jana')));
    for (let turn = 1; turn <= 200; turn += 1)
      for (const [n, { socket }] of sockets.entries()) socket.send(presenceOf(7000 + n, state(turn), turn));

    await until(() => witness.present().filter((name) => name === 'turn 200').length === 5);
    expect(frames).toBeLessThan(100);
    for (const { socket } of sockets) socket.terminate();
  });

  it('is not listened to where what they repeat of others is without end', async () => {
    const host = await world.host({ limits: { presenceFrameBytes: 2000 } });
    const room = await world.room();
    const witness = world.client(host, room);
    const { socket } = await aSocket(host.url, room, 'session=jana');
    socket.send(presenceOf(7000, state(1) + ' '.repeat(2000)));
    socket.send(presenceOf(7000, state(2), 2));
    await until(() => witness.present().includes('turn 2'));
    socket.terminate();
  });
});

describe('a document filled up by one person', () => {
  const limits = { documentBytes: 20_000, logBytes: 5_000 };
  const chunk = 'x'.repeat(1900);

  it('is emptied by another, and written again', async () => {
    const host = await world.host({ limits });
    const room = await world.room();
    const filler = world.client(host, room);
    await until(() => filler.isSaved);
    while (!filler.closings.includes(4413)) {
      filler.type(chunk);
      await until(() => filler.isSaved || filler.closings.includes(4413));
    }

    const other = world.client(host, room);
    await until(() => other.isSaved && other.text.length > 15_000);
    other.doc.getText('text').delete(0, other.text.length);
    await until(() => other.isSaved);
    other.type(`Wieder Platz. ${chunk}`);
    await until(() => other.isSaved);
    expect(other.closings.filter((code) => code !== 4529)).toEqual([]);
    expect(textIn(await world.stored(room))).toBe(`Wieder Platz. ${chunk}`);
  });

  it('is never filled where nobody would see it', async () => {
    const host = await world.host({ hasRoot: (kind, { name, isEntry }) => kind === name && !isEntry });
    const room = await world.room();
    const witness = world.client(host, room);
    for (const write of [
      (doc: Y.Doc) => doc.getText('junk').insert(0, 'x'),
      (doc: Y.Doc) => doc.getMap('text').set('junk', 'x'),
    ]) {
      const doc = new Y.Doc();
      write(doc);
      const { socket, closed } = await aSocket(host.url, room);
      socket.send(updateFrame(Y.encodeStateAsUpdate(doc)));
      expect(await closed).toBe(4400);
    }
    witness.type('Da.');
    await until(() => witness.isSaved);
    expect([...(await world.stored(room)).share.keys()]).toEqual(['text']);
    expect(host.events.filter(({ event }) => event === 'updateRefused')).toHaveLength(2);
  });
});
