import { brotliCompressSync } from 'node:zlib';

import { afterEach, describe, expect, it } from '@jest/globals';

import { JobRunner } from '../support/built-server.js';
import { builtWeb } from '../support/built-web.js';
import { RawSocket } from '../support/raw-socket.js';
import { startApi, type RunningApi } from '../support/running-api.js';
import { TestClient } from '../support/test-client.js';

let api: RunningApi;
afterEach(() => api.stop());

const pages = await builtWeb({
  'robots.txt': 'Disallow: /',
  'index.html': 'the app',
  'sign-in.html': 'the sign-in page',
  'assets/app-1.js': 'console.log(1)',
  'assets/app-1.js.br': brotliCompressSync('console.log("packed")'),
});

const statusOf = async (path: string, init?: RequestInit) => (await fetch(`${api.address}${path}`, init)).status;
const asked = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ __typename }' }),
};
/** Why an upgrade was refused, or how the socket was closed. */
const knock = (path: string) =>
  RawSocket.open(new TestClient(`${api.address}`), api.address, path).then(
    async (socket) => (await socket.isClosed()).code,
    (problem: Error) => Number(/\d{3}/.exec(problem.message)?.[0]),
  );

describe('a process that serves', () => {
  it.each([
    ['web', { page: 200, graphql: 404, files: 404, subscriptions: 404, coEditing: 404, jobs: false }],
    ['graphql', { page: 404, graphql: 200, files: 401, subscriptions: 4401, coEditing: 404, jobs: false }],
    ['co-editing', { page: 404, graphql: 404, files: 404, subscriptions: 404, coEditing: 4401, jobs: false }],
    ['jobs', { page: 404, graphql: 404, files: 404, subscriptions: 404, coEditing: 404, jobs: true }],
  ])('%s does that and nothing else', async (service, expected) => {
    api = await startApi({ pages }, { SYSTEMBLICK_SERVE: service });
    expect(await statusOf('/health/ready')).toBe(200);
    expect({
      page: await statusOf('/robots.txt'),
      graphql: await statusOf('/graphql', asked),
      files: await statusOf('/files/papers/0199aaaa-0000-7000-8000-000000000000'),
      subscriptions: await knock('/graphql'),
      coEditing: await knock('/co-editing/reconstruction-session/0199aaaa-0000-7000-8000-000000000000'),
      jobs: api.serving.app.get(JobRunner).isRunning,
    }).toEqual(expected);
  });

  it('sends what was packed while building to whoever can unpack it, and keeps it for ever', async () => {
    api = await startApi({ pages });
    const packed = await fetch(`${api.address}/assets/app-1.js`, { headers: { 'accept-encoding': 'br' } });
    expect(packed.headers.get('content-encoding')).toBe('br');
    expect(packed.headers.get('content-type')).toContain('javascript');
    expect(packed.headers.get('cache-control')).toContain('immutable');
    expect(await packed.text()).toBe('console.log("packed")');
    const plain = await fetch(`${api.address}/assets/app-1.js`, { headers: { 'accept-encoding': 'identity' } });
    expect(await plain.text()).toBe('console.log(1)');
    expect(await statusOf('/assets/app-2.js')).toBe(404);
  });

  it('has a document of its own for signing in, and one for everything else', async () => {
    api = await startApi({ pages });
    const said = async (path: string) => (await fetch(`${api.address}${path}`)).text();
    expect(await said('/anmelden?weiter=%2Ffaelle')).toBe('the sign-in page');
    expect(await said('/')).toBe('the app');
    expect(await said('/faelle')).toBe('the app');
  });

  it('serves metrics nowhere unless their port is named, and never on the public one', async () => {
    api = await startApi();
    expect(api.serving.metricsAddress).toBeNull();
    expect(await statusOf('/metrics')).toBe(404);
  });

  it('serves metrics on a port of their own, on this machine', async () => {
    api = await startApi({ pages }, { METRICS_PORT: '0' });
    const address = api.serving.metricsAddress ?? '';
    expect(new URL(address).hostname).toBe('127.0.0.1');
    expect(await (await fetch(address)).text()).toContain('systemblick_co_editing_rooms');
    expect((await fetch(new URL('/graphql', address))).status).toBe(404);
    expect(await (await fetch(`${api.address}/metrics`)).text()).not.toContain('systemblick_co_editing_rooms');
    await api.serving.stop();
    await expect(fetch(address)).rejects.toThrow();
  });
});
