import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { serverAudits } from 'graphql-http';

import { startApi, type RunningApi } from '../support/running-api.js';
import type { TestClient } from '../support/test-client.js';

let api: RunningApi;
let someone: TestClient;
beforeAll(async () => {
  api = await startApi();
  someone = await api.as('Tobias Wischnewski');
});
afterAll(() => api.stop());

/** Fetches with this session's cookie, and as our own pages do. */
const fetchAs = (client: TestClient) => (input: string, init?: RequestInit) => {
  const own = { origin: api.address, 'apollo-require-preflight': 'true', ...client.headers };
  return fetch(input, { ...init, headers: { ...own, ...(init?.headers as Record<string, string> | undefined) } });
};

describe('GraphQL over HTTP, as its specification audits it', () => {
  it.each([
    ['signed in', () => someone],
    ['anonymous', () => api.anonymous],
  ])('%s: nothing that must be is unmet, nor what should be of status codes', async (_who, client) => {
    const audits = serverAudits({ url: `${api.address}/graphql`, fetchFn: fetchAs(client()) });
    const unmet: string[] = [];
    for (const { name, fn } of audits) {
      const { status, ...more } = await fn();
      if (status !== 'ok') unmet.push(`${name} (${'reason' in more ? more.reason : ''})`);
    }
    expect(audits.length).toBeGreaterThan(50);
    expect(unmet).toEqual([]);
  });
});

describe('introspection', () => {
  it('tells the whole schema, for it is public', async () => {
    const { data } = await api.anonymous.send(getIntrospectionQuery());
    expect(buildClientSchema(data).getQueryType()?.name).toBe('Query');
  });

  const aliasedSchema = (name: string): string => `fragment ${name} on Query { ${name}: __schema { types { name } } }`;
  const nested = (levels: number): string =>
    levels === 0 ? '{ name }' : `{ name fields { type ${nested(levels - 1)} } }`;
  it.each([
    ['deep', `{ __schema { types ${nested(6)} } }`],
    ['deep in a fragment', `{ __schema { types { ...F } } } fragment F on __Type ${nested(6)}`],
    ['in a circle', `{ __schema { types { ...F } } } fragment F on __Type { ofType { ...F } }`],
    ['a list in a list', `{ __schema { types { fields { type { fields { name } } } } } }`],
    ['wide', `{ ${Array.from({ length: 14 }, (_, n) => `a${n}: __schema { types { name } }`).join(' ')} }`],
    ['wide in fragments', `{ ...F ...G ...H } ${['F', 'G', 'H'].map(aliasedSchema).join(' ')}`],
    ['under other names within', `{ __schema { a: types { name } b: types { name } } }`],
    ['ever deeper', `{ __type(name: "Query") { name ${'ofType { '.repeat(60)} name ${'}'.repeat(60)} } }`],
    ['of names that are guessed', `{ __type(name: "Perso") { nam } }`],
  ])('%s is refused, and cheaply', async (_what, query) => {
    const { status, errors } = await api.anonymous.send(query);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions?.['code']).toMatch(/GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT/);
    expect(JSON.stringify(errors)).not.toContain('Did you mean');
  });

  it('answers no more than the schema, whatever is asked of it within bounds', async () => {
    const whole = JSON.stringify((await api.anonymous.send(getIntrospectionQuery())).data).length;
    process.stderr.write(`introspection: ${Math.round(whole / 1000)} kB\n`);
    expect(whole).toBeLessThan(1_500_000);
  });
});
