import { once } from 'node:events';
import { connect } from 'node:net';

import { afterEach, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';

import type { Goodbyes } from '@systemblick/api/platform/stop-in-order';

import { RawSocket } from '../support/raw-socket.js';
import { startApi, type RunningApi } from '../support/running-api.js';
import type { Data } from '../support/test-client.js';
import { until } from '../support/until.js';

let api: RunningApi;
const start = async (goodbyes: Partial<Goodbyes>) => {
  api = await startApi({ goodbyes });
  return api;
};
afterEach(() => api.stop());

const ready = async () => (await fetch(`${api.address}/health/ready`)).status;
const comesIn = () =>
  new Promise<boolean>((done) => {
    const socket = connect(Number(new URL(api.address).port), '127.0.0.1');
    socket.once('connect', () => done(true)).once('error', () => done(false));
  });

/** Holds the people's table, so that whoever reads it waits until it is let go. */
async function holdPeople(): Promise<() => Promise<void>> {
  let letGo: () => void = () => undefined;
  const wanted = new Promise<void>((done) => (letGo = done));
  let isHeld: () => void = () => undefined;
  const held = new Promise<void>((done) => (isHeld = done));
  const holding = api.database.superuser(async (client) => {
    await client.query('BEGIN; LOCK TABLE body IN ACCESS EXCLUSIVE MODE');
    isHeld();
    await wanted;
    await client.query('COMMIT');
  });
  await held;
  return async () => {
    letGo();
    await holding;
  };
}
const someoneWaits = async () =>
  api.database.superuser(async (client) => {
    const { rows } = await client.query(
      `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
    );
    return rows.length > 0;
  });

const nobodyIsConnected = async () =>
  api.database.superuser(async (client) => {
    const { rows } = await client.query(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    return rows.length === 0;
  });

describe('stopping', () => {
  it('says that it is not ready while it still takes requests', async () => {
    await start({ noticeMs: 1500 });
    expect(await ready()).toBe(200);
    const stopped = api.serving.stop();
    expect(await ready()).toBe(503);
    expect((await api.anonymous.send(`{ me { roles } }`)).status).toBe(200);
    await stopped;
    expect(await comesIn()).toBe(false);
  });

  it('gives a request in flight its whole answer, and lets nobody else in', async () => {
    await start({ noticeMs: 0 });
    const someone = await api.as('Tobias Wischnewski');
    const letGo = await holdPeople();
    const slow = someone.ask(`{ bodies { nodes { name } } }`);
    await until(someoneWaits);
    const stopped = api.serving.stop();
    await until(async () => !(await comesIn()));
    await letGo();
    expect((await slow).bodies.nodes.length).toBeGreaterThan(3);
    await stopped;
  });

  it('cuts what does not come to an end', async () => {
    await start({ noticeMs: 0, patienceMs: 300 });
    const someone = await api.as('Tobias Wischnewski');
    const letGo = await holdPeople();
    const slow = someone.ask(`{ bodies { nodes { name } } }`).catch((problem: unknown) => problem);
    await until(someoneWaits);
    await api.serving.stop();
    expect(await slow).toMatchObject({ message: 'fetch failed' });
    await letGo();
    await until(nobodyIsConnected);
  });

  it('sends sockets away with codes after which they come back', async () => {
    await start({ noticeMs: 0 });
    const someone = await api.as('Tobias Wischnewski');
    const subscribed = await RawSocket.begun(someone);
    const { reconstructionSessions } = await someone.ask(`{ reconstructionSessions { nodes { state boardRoom } } }`);
    const room = (reconstructionSessions.nodes as Data[]).find(({ state }) => state === 'running').boardRoom as string;
    const written = new WebSocket(`${api.address.replace('http', 'ws')}/co-editing/${room}`, {
      headers: { ...someone.headers, origin: api.address },
    });
    await once(written, 'open');
    const left = once(written, 'close');
    await api.serving.stop();
    expect((await subscribed.isClosed()).code).toBe(1012);
    expect((await left)[0]).toBe(4512);
  });
});
