import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { CurrentTenant, JobRunner, verifyEveryChain } from '../support/built-server.js';
import { aProxy, throughIt } from '../support/a-proxy.js';
import { startApi, type RunningApi } from '../support/running-api.js';

const query = `{ signInOptions { demoPeople { name } } }`;
const nobody = '"demoPeople":[]';
const json = { 'content-type': 'application/json' };

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const ask = (headers: Record<string, string>) => throughIt(api.address, query, { ...json, ...headers });

describe('signing in by a click', () => {
  it('is offered to a browser on this machine', async () => {
    expect(await ask({ origin: api.address })).toContain('Miriam Seibel');
  });

  it.each([
    ['without an Origin', {}],
    ['from another page', { origin: 'https://kreis.example' }],
    ['from what is no page', { origin: 'http://[' }],
    ['for another host', { origin: 'http://localhost', host: 'kreis.example' }],
    ...['via', 'forwarded', 'x-forwarded-for', 'x-real-ip', 'x-original-host', 'x-client-ip'].map(
      (name) => [`with ${name}`, { origin: 'http://localhost', [name]: '127.0.0.1' }] as const,
    ),
  ])('is offered to nobody %s', async (_what, headers) => {
    expect(await ask(headers)).toContain(nobody);
  });

  it('is offered to nobody behind a proxy that says nothing of itself', async () => {
    const { address, server } = await aProxy(api.address);
    expect(await throughIt(address, query, { ...json, origin: 'http://localhost:3000' })).toContain(nobody);
    server.close();
  });
});

describe('signing in again', () => {
  it('ends the session the browser had', async () => {
    const browser = await api.as('Jana Kortmann');
    const before = browser.at(api.address);
    const { signInOptions } = await browser.ask(`{ signInOptions { demoPeople { personId } } }`);
    await browser.ask(`mutation ($input: DemoSignInInput!) { signInAsDemoPerson(input: $input) { __typename } }`, {
      input: { personId: signInOptions.demoPeople[0].personId },
    });
    expect((await before.ask(`{ me { roles } }`)).me).toBeNull();
    expect((await browser.ask(`{ me { roles } }`)).me).not.toBeNull();
  });
});

describe('a municipality that is not invented and has no accounts yet', () => {
  const id = randomUUID();

  it('ends signing in by a click for good', async () => {
    await api.database.superuser((client) =>
      client.query(
        `INSERT INTO municipality (municipality_id, id, version, name, kind, settings)
         SELECT $1, $1, 1, 'Kreis Wirklich', 'county', settings FROM municipality LIMIT 1`,
        [id],
      ),
    );
    expect(await ask({ origin: api.address })).toContain(nobody);
  });

  it('has its jobs and its proof, also where a job fails for another', async () => {
    const had: string[] = [];
    const current = api.serving.app.get(CurrentTenant);
    const run = async () => {
      had.push(current.municipalityId());
      if (had.length === 1) throw new Error('this one fails');
    };
    await expect(api.serving.app.get(JobRunner).forEveryTenant({ name: 'some', run })).rejects.toThrow('1 munic');
    expect(had).toHaveLength(3);
    expect(had).toContain(id);
    expect((await verifyEveryChain(api.database.appUrl)).map(({ municipalityId }) => municipalityId)).toContain(id);
  });
});
