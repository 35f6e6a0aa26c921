import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApi, type RunningApi } from '../support/running-api.js';
import { type Answer, type TestClient } from '../support/test-client.js';
import { until } from '../support/until.js';

let api: RunningApi;
let coordinator: TestClient;

beforeAll(async () => {
  api = await startApi();
  coordinator = await api.as('Tobias Wischnewski');
});
afterAll(() => api.stop());

/** As an administrator of the server would: every session of the api is ended, whatever it is doing. */
const killAll = (): Promise<unknown> =>
  api.database.superuser((client) =>
    client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid() AND usename = 'systemblick_app'`,
    ),
  );
const codesOf = ({ errors = [] }: Answer) => errors.map(({ extensions }) => extensions?.['code']);

describe('connections that are killed under load', () => {
  it('are not noticed by who reads', async () => {
    const answers: Answer[] = [];
    let going = true;
    const reading = Array.from({ length: 6 }, async () => {
      while (going)
        answers.push(await coordinator.send(`{ persons(first: 5) { totalCount } institutions { totalCount } }`));
    });
    for (let time = 0; time < 5; time += 1) {
      await new Promise((done) => setTimeout(done, 150));
      await killAll();
    }
    await until(() => answers.length > 20);
    going = false;
    await Promise.all(reading);
    expect(answers.flatMap(codesOf)).toEqual([]);
  });

  it('tell who writes that nothing is stored, and nothing is', async () => {
    const written: { readonly name: string; readonly answer: Answer }[] = [];
    let going = true;
    const writing = Array.from({ length: 6 }, async () => {
      while (going) {
        const name = `Treff ${randomUUID()}`;
        const input = { id: randomUUID(), name, provider: 'Verein' };
        const answer = await coordinator.send(
          `mutation ($input: OfferInput!) { proposeOffer(input: $input) { __typename ... on Offer { id } } }`,
          { input },
        );
        written.push({ name, answer });
      }
    });
    for (let time = 0; time < 8; time += 1) {
      await new Promise((done) => setTimeout(done, 120));
      await killAll();
    }
    going = false;
    await Promise.all(writing);
    const told = written.filter(({ answer }) => codesOf(answer).length > 0);
    expect([...new Set(told.flatMap(({ answer }) => codesOf(answer)))]).toEqual(told.length ? ['UNAVAILABLE'] : []);
    for (const { name, answer } of told) {
      if (!answer.errors?.[0]?.message.includes('Gespeichert ist nichts')) continue;
      const { offers } = await coordinator.ask(`query ($search: String) { offers(search: $search) { totalCount } }`, {
        search: name,
      });
      expect(offers.totalCount).toBe(0);
    }
  });

  it('held in the middle of a write are told as that', async () => {
    const [offer] = (await coordinator.ask(`{ offers(states: [listed], first: 1) { nodes { id version } } }`)).offers
      .nodes;
    const answer = await api.database.superuser(async (client) => {
      await client.query('BEGIN');
      await client.query('SELECT FROM offer WHERE id = $1 FOR UPDATE', [offer.id]);
      const waiting = coordinator.send(`mutation ($input: ThingInput!) { retireOffer(input: $input) { __typename } }`, {
        input: { id: offer.id, expectedVersion: offer.version },
      });
      await new Promise((done) => setTimeout(done, 300));
      await killAll();
      const said = await waiting;
      await client.query('ROLLBACK');
      return said;
    });
    expect(codesOf(answer)).toEqual(['UNAVAILABLE']);
    expect(answer.errors?.[0]?.message).toContain('Gespeichert ist nichts');
  });
});
