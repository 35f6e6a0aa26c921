import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';

import { ChangeFeed } from '../support/built-server.js';
import { RawSocket } from '../support/raw-socket.js';
import { startApi, type RunningApi } from '../support/running-api.js';
import { TestClient } from '../support/test-client.js';
import { until } from '../support/until.js';

const everyChange = `subscription { waitingForMeChanged }`;
const changed = `subscription ($kinds: [String!]!) { changed(kinds: $kinds) { kind } }`;
/** Far more than it takes, and far less than it took. */
const soon = 5000;

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const feed = () => api.serving.app.get(ChangeFeed);
const someone = () => api.as('Tobias Wischnewski');
const somethingChanges = () =>
  api.database.superuser((client) => client.query(`SELECT pg_notify('outbox', '{"m":"*","k":"*","i":"*"}')`));
/** How long somebody else waits for the smallest of answers. */
const answersWithin = async (): Promise<number> => {
  const began = performance.now();
  await fetch(`${api.address}/health/live`);
  return performance.now() - began;
};

describe('a socket without a session', () => {
  it.each([
    ['2,000 introspections', 2_000, getIntrospectionQuery()],
    ['20,000 subscriptions', 20_000, everyChange],
  ])('is closed at once, and %s sent through it are neither answered nor heard', async (_what, many, query) => {
    const began = performance.now();
    const memory = process.memoryUsage().rss;
    const socket = await RawSocket.open(new TestClient(api.address));
    socket.say({ type: 'connection_init' });
    for (let n = 0; n < many; n += 1) socket.subscribe(String(n), query);
    expect(await answersWithin()).toBeLessThan(soon);
    expect(await socket.isClosed()).toEqual({ code: 4401, reason: 'no session' });
    expect(socket.bytes).toBe(0);
    process.stderr.write(
      `${many} frames: ${Math.round(performance.now() - began)} ms, ${Math.round((process.memoryUsage().rss - memory) / 1e6)} MB\n`,
    );
  });
});

describe('what changed between asking and listening', () => {
  const since = `subscription ($since: DateTime) { changed(kinds: ["Person"], since: $since) { kind } }`;
  const ofTheWaiting = `subscription ($since: DateTime) { waitingForMeChanged(since: $since) }`;
  const ago = (ms: number) => new Date(Date.now() - ms).toISOString();

  let asked: string;

  beforeAll(async () => {
    const client = await api.as('Nicole Radtke');
    const { persons } = await client.ask(`{ persons(first: 1) { nodes { id version name } } }`);
    const [{ id, version, name }] = persons.nodes;
    const heard = feed().stream(({ kind }) => (kind === 'Person' ? kind : undefined));
    asked = new Date().toISOString();
    await client.mutate('changePerson', 'Person', { id, expectedVersion: version, name });
    await heard.next();
    await heard.return();
  });

  /** What somebody hears at once who listens in these ways: the ways' names. */
  async function hearing(name: string, ways: readonly (readonly [string, string, string | null])[], many: number) {
    const socket = await RawSocket.begun(await api.as(name));
    for (const [way, query, moment] of ways) socket.subscribe(way, query, { since: moment });
    const told = () => socket.heard.filter(({ type }) => type === 'next').map(({ id }) => id);
    await until(() => told().length >= many);
    socket.close();
    return told().sort();
  }

  it('is told to who says since when they read, and what is too long ago counts as changed', async () => {
    const ways = [
      ['a: asked before', since, asked],
      ['b: asked before, for what waits', ofTheWaiting, asked],
      ['c: asked hours ago', since, ago(3_600_000)],
      ['asked afterwards', since, ago(-1000)],
      ['says nothing', since, null],
    ] as const;
    expect(await hearing('Nicole Radtke', ways, 3)).toEqual(ways.slice(0, 3).map(([way]) => way));
  });

  it('is not told to another municipality', async () => {
    const ways = [
      ['of theirs', since, asked],
      ['of what waits', ofTheWaiting, asked],
      ['unknown', since, ago(3_600_000)],
    ] as const;
    expect(await hearing('Hannelore Siepmann', ways, 1)).toEqual(['unknown']);
  });
});

describe('a socket with a session', () => {
  it.each([
    ['a query', `{ me { roles } }`],
    ['a mutation', `mutation { signOut }`],
    ['introspection', getIntrospectionQuery()],
  ])('does not take %s', async (_what, query) => {
    const socket = await RawSocket.begun(await someone());
    socket.subscribe('1', query);
    expect(await socket.hears('error', '1')).toMatchObject({ payload: [{ extensions: { code: 'BAD_REQUEST' } }] });
    expect(socket.heard.filter(({ type }) => type === 'next')).toEqual([]);
    socket.close();
  });

  it.each([
    ['a name that does not exist', `subscription { waitingForMeChange }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['what is no document', `subscription {`, 'GRAPHQL_PARSE_FAILED'],
    ['too many tokens', `subscription { ${'waitingForMeChanged '.repeat(2100)} }`, 'GRAPHQL_PARSE_FAILED'],
    [
      'too many aliases',
      `subscription { ${Array.from({ length: 40 }, (_, n) => `a${n}: waitingForMeChanged`).join(' ')} }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('answers %s as HTTP does, without a word too many', async (_what, query, code) => {
    const socket = await RawSocket.begun(await someone());
    socket.subscribe('1', query);
    const { payload } = await socket.hears('error', '1');
    const codes = (payload as { extensions: { code: string } }[]).map(({ extensions }) => extensions.code);
    expect(codes[0]).toMatch(new RegExp(`${code}|BAD_USER_INPUT`));
    expect(JSON.stringify(payload)).not.toMatch(/Did you mean|node_modules/);
    socket.close();
  });

  it('keeps what the database says of a wrong id to itself', async () => {
    const socket = await RawSocket.begun(await someone());
    socket.subscribe('1', `subscription { changed(kinds: ["Measure"], id: "no uuid") { kind } }`);
    const { payload } = await socket.hears('next', '1');
    expect(payload).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(JSON.stringify(payload)).not.toMatch(/syntax|invalid input/);
    socket.close();
  });

  it('hears of a change in each of its subscriptions', async () => {
    const socket = await RawSocket.begun(await someone());
    const before = feed().listeners;
    for (let n = 0; n < 20; n += 1) socket.subscribe(String(n), everyChange);
    await until(() => feed().listeners === before + 20);
    await somethingChanges();
    for (let n = 0; n < 20; n += 1)
      expect(await socket.hears('next', String(n))).toMatchObject({ payload: { data: { waitingForMeChanged: true } } });
    socket.close();
  });

  it('is closed where more than twenty a second come', async () => {
    const socket = await RawSocket.begun(await someone());
    for (let n = 0; n < 2_000; n += 1) socket.subscribe(String(n), everyChange);
    expect(await answersWithin()).toBeLessThan(soon);
    expect(await socket.isClosed()).toEqual({ code: 4429, reason: 'too many subscriptions' });
  });

  it('is closed where ever so many messages come', async () => {
    const socket = await RawSocket.begun(await someone());
    for (let n = 0; n < 20_000; n += 1) socket.say({ type: 'ping' });
    expect(await answersWithin()).toBeLessThan(soon);
    expect(await socket.isClosed()).toEqual({ code: 4429, reason: 'too many messages' });
  });

  it.each([
    ['what is no JSON', 'no JSON', 4400],
    ['JSON that says nothing', '{"type":"subscribe"}', 4400],
    ['a list', '[]', 4400],
    ['more than a message may be', `"${'x'.repeat(70_000)}"`, 1009],
  ])('is closed by %s', async (_what, frame, code) => {
    const socket = await RawSocket.begun(await someone());
    socket.say(frame);
    expect((await socket.isClosed()).code).toBe(code);
  });

  it('is closed by an id that is taken', async () => {
    const socket = await RawSocket.begun(await someone());
    for (let n = 0; n < 2; n += 1) socket.subscribe('same', everyChange);
    expect((await socket.isClosed()).code).toBe(4409);
  });

  it('is closed where its session has thirty already, and others are let in', async () => {
    const session = await someone();
    const sockets = [];
    for (let n = 0; n < 30; n += 1) sockets.push(await RawSocket.begun(session));
    const further = await RawSocket.open(session);
    expect(await further.isClosed()).toEqual({ code: 4429, reason: 'too many sockets' });
    await RawSocket.begun(await someone());
  });

  it('is not opened from elsewhere, nor from what is no origin', async () => {
    for (const origin of ['https://elsewhere.example', 'null', 'http://[', '%00'])
      await expect(RawSocket.open(await someone(), origin)).rejects.toThrow('403');
  });
});

describe('a subscription that has ended', () => {
  it('is freed at once, though nothing changes any more', async () => {
    const client = await someone();
    const before = feed().listeners;
    for (let round = 0; round < 5; round += 1) {
      const socket = await RawSocket.begun(client);
      for (let n = 0; n < 20; n += 1) socket.subscribe(String(n), changed, { kinds: ['Case'] });
      await until(() => feed().listeners === before + 20);
      for (let n = 0; n < 10; n += 1) socket.say({ id: String(n), type: 'complete' });
      await until(() => feed().listeners === before + 10);
      socket.close();
      await until(() => feed().listeners === before);
    }
  });
});

describe('a socket that may begin as fast as it likes', () => {
  let patient: RunningApi;
  beforeAll(async () => {
    patient = await startApi({ socketLimits: { newPerSecond: 1000 } });
  });
  afterAll(() => patient.stop());

  it('is closed where more than a hundred are open', async () => {
    const feed = patient.serving.app.get(ChangeFeed);
    const socket = await RawSocket.begun(await patient.as('Tobias Wischnewski'));
    const before = feed.listeners;
    for (let n = 0; n < 100; n += 1) socket.subscribe(String(n), everyChange);
    await until(() => feed.listeners === before + 100);
    expect(socket.closed).toBeUndefined();
    socket.subscribe('one more', everyChange);
    expect(await socket.isClosed()).toEqual({ code: 4429, reason: 'too many subscriptions' });
    await until(() => feed.listeners === before);
  });
});
