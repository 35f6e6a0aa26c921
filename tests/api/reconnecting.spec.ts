import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import type { Serving } from '@systemblick/api/serve';
import { createTestDatabase, type TestDatabase } from '@systemblick/tools/database/test-database.mjs';

import { ChangeFeed, readSettings, serve } from '../support/built-server.js';
import { Gate } from '../support/gate.js';
import { until } from '../support/until.js';

const addresses = ['DATABASE_URL', 'DATABASE_ENGINE_URL', 'DATABASE_WORKER_URL'] as const;
type Address = (typeof addresses)[number];

let database: TestDatabase;
let gates: Map<Address, Gate>;
let serving: Serving | undefined;

beforeAll(async () => {
  database = await createTestDatabase('demo');
});
beforeEach(async () => {
  gates = new Map();
  for (const name of addresses) gates.set(name, await Gate.before(database.environment[name] ?? ''));
});
afterEach(async () => {
  await serving?.stop();
  for (const gate of gates.values()) await gate.end();
});
afterAll(() => database.drop());

/** A process that does this alone: what asks again for other reasons would drown who listens. */
async function start(services: string): Promise<Serving> {
  const environment: Record<string, string | undefined> = { ...database.environment };
  for (const [name, gate] of gates) environment[name] = gate.url(environment[name] ?? '');
  const settings = { PORT: '0', SYSTEMBLICK_DEMO: '1', SYSTEMBLICK_SERVE: services, LOG_LEVEL: 'silent' };
  return (serving = await serve(readSettings({ ...environment, ...settings })));
}

describe('a database that stays away', () => {
  it.each([
    ['the changes', 'web,graphql', 'DATABASE_URL', 5],
    ['the documents', 'co-editing', 'DATABASE_ENGINE_URL', 5],
    ['the jobs', 'jobs', 'DATABASE_WORKER_URL', 8],
  ] as const)('is knocked at for %s one attempt at a time, and heard again when it is back', async (...given) => {
    const [, services, name, enough] = given;
    const { app, address } = await start(services);
    let heard = 0;
    const stream = app.get(ChangeFeed).stream(({ kind }) => (kind === '*' ? (heard += 1) : undefined));
    for (const gate of gates.values()) gate.close();
    const knockedAt = gates.get(name)?.knockedAt ?? [];
    await until(() => knockedAt.length >= enough);
    const last = knockedAt.at(-1) ?? 0;
    const late = knockedAt.filter((at) => at > last / 2).length;
    process.stderr.write(
      `${name}: ${knockedAt.length} knocks in ${Math.round(last)} ms, ${late} in their second half\n`,
    );
    // One at a time, further and further apart: what doubles instead comes ever thicker.
    expect(late).toBeLessThanOrEqual(knockedAt.length / 2);

    for (const gate of gates.values()) gate.open();
    await until(() => heard > 0);
    await until(async () => (await fetch(`${address}/health/ready`)).status === 200);
    await stream.return();
  });
});
