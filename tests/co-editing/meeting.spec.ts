import { randomUUID } from 'node:crypto';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { calls } from '@systemblick/co-editing-engine/sql/calls';
import * as Y from 'yjs';

import { until } from './support/client.js';
import { aWorld, textIn, type World } from './support/world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterEach(() => world.leave());
afterAll(() => world.end());

describe('two who write together', () => {
  it.each([
    ['with acknowledgements', true],
    ['without', false],
  ])('meet, part and meet again, %s', async (_case, ack) => {
    const host = await world.host();
    const room = await world.room();
    const ada = world.client(host, room, { ack });
    const bo = world.client(host, room, { ack });
    await until(() => ada.provider.synced && bo.provider.synced);

    ada.type('Anfang. ');
    await until(() => bo.text === 'Anfang. ');
    bo.provider.disconnect();
    bo.type('Offline. ');
    ada.type('Weiter. ');
    await until(async () => textIn(await world.stored(room)) === 'Anfang. Weiter. ');
    bo.provider.connect();
    await until(() => ada.text.includes('Offline. ') && bo.text.includes('Weiter. '));

    expect(ada.text).toBe(bo.text);
    await until(async () => textIn(await world.stored(room)) === ada.text);
  });

  it('find everything again after all have gone and the engine was stopped', async () => {
    const room = await world.room();
    const first = await world.host();
    const ada = world.client(first, room);
    ada.type('Bleibt.');
    await until(() => ada.isSaved);
    await world.leave();

    const bo = world.client(await world.host(), room);
    await until(() => bo.text === 'Bleibt.');
  });

  it('are told honestly what is saved: only what the database holds', async () => {
    const host = await world.host();
    const room = await world.room();
    const ada = world.client(host, room);
    await until(() => ada.isSaved);

    for (let n = 0; n < 20; n += 1) {
      ada.type(`${n} `);
      expect(ada.isSaved).toBe(false);
      await until(() => ada.isSaved);
      expect(textIn(await world.stored(room))).toBe(ada.text);
    }
  });

  it('store nothing by merely coming back', async () => {
    const host = await world.host();
    const room = await world.room();
    const ada = world.client(host, room);
    ada.type('Wort und Wort');
    ada.doc.getText('text').delete(0, 4);
    await until(() => ada.isSaved);
    const rows = async () => (await world.app.query(calls.readUpdates, [room])).rowCount;
    const before = await rows();

    ada.provider.disconnect();
    ada.provider.connect();
    await until(() => ada.isSaved);

    expect(await rows()).toBe(before);
  });
});

describe('a room', () => {
  it('is unloaded when nobody is left, and loaded again', async () => {
    const host = await world.host({ limits: { unloadAfterMs: 1 } });
    const room = await world.room();
    const ada = world.client(host, room);
    ada.type('Da.');
    await until(() => ada.isSaved);
    ada.leave();
    await until(() => host.engine.metrics().rooms === 0);

    const bo = world.client(host, room);
    await until(() => bo.text === 'Da.');
  });

  it.each<[string, (room: string) => Promise<unknown>, number]>([
    ['not there', async () => undefined, 4404],
    [
      'sealed',
      (room) => world.app.query(calls.createRoom, [room, 'text', null]).then(() => world.app.query(calls.seal, [room])),
      4409,
    ],
  ])('that is %s lets nobody in', async (_case, prepare, code) => {
    const host = await world.host();
    const room = randomUUID();
    await prepare(room);
    const ada = world.client(host, room);

    await until(() => ada.closings.length > 0);
    expect(ada.closings).toEqual([code]);
  });

  it('that is erased sends everybody away', async () => {
    const host = await world.host();
    const room = await world.room();
    const ada = world.client(host, room);
    ada.type('Weg.');
    await until(() => ada.isSaved);

    await world.app.query(calls.erase, [room]);
    await until(() => ada.closings.length > 0);

    expect(ada.closings).toEqual([4404]);
    expect(host.engine.metrics().rooms).toBe(0);
  });
});

describe('a long log', () => {
  it('becomes a snapshot, and nothing is lost by it', async () => {
    const host = await world.host({ limits: { logRows: 20 } });
    const room = await world.room();
    const ada = world.client(host, room);
    // The second time, too, however much is written while the first one is on its way.
    let typed = 0;
    await until(async () => {
      ada.type(`${(typed += 1)} `);
      await until(() => ada.isSaved);
      return host.events.filter(({ event }) => event === 'compacted').length >= 2;
    });

    const { rows } = await world.owner.query('SELECT count(*)::int AS n FROM co_editing.update_log WHERE room = $1', [
      room,
    ]);
    expect(rows[0]).toMatchObject({ n: expect.any(Number) });
    expect((rows[0] as { n: number }).n).toBeLessThan(typed);
    expect(textIn(await world.stored(room))).toBe(ada.text);
    const bo = world.client(await world.host(), room);
    await until(() => bo.text === ada.text);
    expect(Y.encodeStateVector(bo.doc)).toEqual(Y.encodeStateVector(ada.doc));
  });
});
