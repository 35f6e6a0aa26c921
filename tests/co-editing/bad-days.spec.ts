import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { keepTyping, until, words } from './support/client.js';
import { aWorld, textIn, type World } from './support/world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterEach(async () => {
  await allow();
  await world.leave();
});
afterAll(() => world.end());

const appendFunction = 'co_editing.append(uuid[], bytea[], text, boolean)';
const forbid = () => world.owner.query(`REVOKE EXECUTE ON FUNCTION ${appendFunction} FROM systemblick_engine`);
const allow = () => world.owner.query(`GRANT EXECUTE ON FUNCTION ${appendFunction} TO systemblick_engine`);
const killBackends = (likes: string) =>
  world.database.superuser((client) =>
    client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND usename = 'systemblick_engine' AND query LIKE $1`,
      [likes],
    ),
  );

describe('a database that refuses to save', () => {
  it('makes nobody believe it was saved, and takes it when it is well again', async () => {
    const host = await world.host({ limits: { saveRetryMs: 1, saveAttempts: 1000 } });
    const room = await world.room();
    const ada = world.client(host, room);
    const bo = world.client(host, room);
    await until(() => ada.isSaved && bo.provider.synced);

    await forbid();
    ada.type('Nicht verloren');
    await until(() => host.events.filter(({ event }) => event === 'commitFailed').length > 3);
    expect(ada.isSaved).toBe(false);
    expect(bo.text).toBe('');

    await allow();
    await until(() => ada.isSaved);
    await until(() => bo.text === 'Nicht verloren');
    expect(ada.closings).toEqual([]);
    expect(textIn(await world.stored(room))).toBe('Nicht verloren');
  });

  it('for too long, has the clients come back with what was not saved', async () => {
    const host = await world.host({ limits: { saveRetryMs: 1, saveAttempts: 3 } });
    const room = await world.room();
    const ada = world.client(host, room);
    await until(() => ada.isSaved);

    await forbid();
    ada.type('Nicht verloren');
    await until(() => ada.closings.length > 1);
    expect(new Set(ada.closings)).toEqual(new Set([4503]));
    expect(host.engine.metrics().pendingBytes).toBeLessThan(100);

    await allow();
    await until(() => ada.isSaved);
    expect(textIn(await world.stored(room))).toBe('Nicht verloren');
  });

  it('by losing every connection, loses nothing', async () => {
    const host = await world.host({ limits: { saveRetryMs: 1, saveAttempts: 1000 } });
    const room = await world.room();
    const ada = world.client(host, room);
    const bo = world.client(host, room);
    await until(() => ada.isSaved);

    for (let n = 0; n < 10; n += 1) {
      ada.type(`${n} `);
      await killBackends('%');
    }
    await until(() => ada.isSaved && bo.text === ada.text);

    expect(textIn(await world.stored(room))).toBe(ada.text);
  });
});

describe('an engine that is killed', () => {
  const program = fileURLToPath(new URL('./support/engine-process.mjs', import.meta.url));

  async function anEngineProcess(): Promise<{ readonly child: ChildProcess; readonly url: string }> {
    const child = spawn(process.execPath, [program, world.database.engineUrl], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    return { child, url: line.toString().trim() };
  }

  it('loses nothing it has acknowledged', async () => {
    for (let round = 0; round < 3; round += 1) {
      const room = await world.room();
      const { child, url } = await anEngineProcess();
      const ada = world.client({ url }, room);
      const bo = world.client({ url }, room);
      await until(() => ada.isSaved && bo.isSaved);

      const typing = keepTyping(ada, 'a');
      await until(() => typing.acknowledged > 20 + 10 * round);
      child.kill('SIGKILL');
      await once(child, 'exit');
      await until(() => ada.closings.length > 0);
      const seenByBo = bo.text;
      for (const one of [ada, bo]) one.provider.disconnect();

      const stored = textIn(await world.stored(room));
      expect(stored.match(/\w+;/g)).toEqual(expect.arrayContaining(words('a', typing.acknowledged)));
      expect(stored.startsWith(seenByBo)).toBe(true);
    }
  });
});

describe('an engine that stops', () => {
  it('saves what has come, and sends its clients to come back', async () => {
    const host = await world.host();
    const room = await world.room();
    const ada = world.client(host, room);
    await until(() => ada.isSaved);

    ada.type('Letztes');
    await until(() => host.engine.metrics().pendingBytes > 0 || ada.isSaved);
    await host.engine.stop();
    await until(() => ada.closings.length > 0);

    expect(ada.closings[0]).toBe(4512);
    expect(textIn(await world.stored(room))).toBe('Letztes');
    expect(host.engine.metrics()).toMatchObject({ rooms: 0, connections: 0, pendingBytes: 0 });
  });
});

describe('two engines on one database', () => {
  it('serve one room together', async () => {
    const [one, other] = [await world.host(), await world.host()];
    const room = await world.room();
    const here = world.client(one, room);
    const there = world.client(other, room);
    await until(() => here.isSaved && there.isSaved);

    for (let n = 0; n < 50; n += 1) {
      here.type(`a${n} `);
      there.type(`b${n} `);
      if (n % 10 === 0) await until(() => here.isSaved && there.isSaved);
    }
    await until(() => here.isSaved && there.isSaved && here.text === there.text);

    expect(here.text.split(' ')).toHaveLength(101);
    expect(textIn(await world.stored(room))).toBe(here.text);
  });

  it('read what they missed while they did not hear each other', async () => {
    const [one, other] = [await world.host(), await world.host()];
    const room = await world.room();
    const here = world.client(one, room);
    const there = world.client(other, room);
    await until(() => here.isSaved && there.isSaved);

    await killBackends('LISTEN%');
    here.type('Ungehört. ');
    await until(() => there.text === 'Ungehört. ');

    expect(there.closings).toEqual([]);
  });

  it('read the snapshot where the log is gone already', async () => {
    const one = await world.host({ limits: { logRows: 1 } });
    const other = await world.host();
    const room = await world.room();
    const here = world.client(one, room);
    const there = world.client(other, room);
    await until(() => here.isSaved && there.isSaved);

    for (let n = 0; n < 30; n += 1) {
      here.type(`${n} `);
      await until(() => here.isSaved);
    }
    await until(() => there.text === here.text);
  });

  it('tell each other who is present, where they are told to', async () => {
    const [one, other] = [await world.host({ sharesPresence: true }), await world.host({ sharesPresence: true })];
    const room = await world.room();
    const here = world.client(one, room);
    const there = world.client(other, room);
    await until(() => here.provider.synced && there.provider.synced);

    here.provider.awareness.setLocalState({ name: 'Ada' });
    await until(() => there.present().includes('Ada'));
    here.leave();
    await until(() => !there.present().includes('Ada'));
  });
});
