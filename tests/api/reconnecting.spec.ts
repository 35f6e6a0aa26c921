import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { readSettings } from '@systemblick/api/platform/settings/settings';
import { serve, type Serving } from '@systemblick/api/serve';
import { ChangeFeed } from '@systemblick/api/platform/changes/change-feed';
import { createTestDatabase, type TestDatabase } from '@systemblick/tools/database/test-database.mjs';

import { Gate } from '../support/gate.js';
import { until } from '../support/until.js';

const addresses = ['DATABASE_URL', 'DATABASE_ENGINE_URL', 'DATABASE_WORKER_URL'] as const;
type Address = (typeof addresses)[number];

let database: TestDatabase;
let serving: Serving;
const gates = new Map<Address, Gate>();

beforeAll(async () => {
  database = await createTestDatabase();
  const environment: Record<string, string | undefined> = { ...database.environment };
  for (const name of addresses) {
    const gate = await Gate.before(environment[name] ?? '');
    gates.set(name, gate);
    environment[name] = gate.url(environment[name] ?? '');
  }
  serving = await serve(readSettings({ ...environment, PORT: '0', SYSTEMBLICK_DEMO: '1', LOG_LEVEL: 'silent' }));
});
afterAll(async () => {
  await serving.stop();
  for (const gate of gates.values()) await gate.end();
  await database.drop();
});

const seconds = (many: number) => new Promise((done) => setTimeout(done, many * 1000));

describe('a database that stays away', () => {
  it('is knocked at by one attempt at a time, and heard again when it is back', async () => {
    let heard = 0;
    const stream = serving.app.get(ChangeFeed).stream(({ kind }) => (kind === '*' ? (heard += 1) : undefined));
    for (const gate of gates.values()) gate.close();
    await seconds(6);
    const knocks = Object.fromEntries([...gates].map(([name, gate]) => [name, gate.knocks]));
    process.stderr.write(`knocks in six seconds: ${JSON.stringify(knocks)}\n`);
    // What doubles each second knocks more than sixty times in six, and more than a thousand in ten.
    for (const name of addresses) expect(knocks[name]).toBeLessThan(25);

    for (const gate of gates.values()) gate.open();
    await until(() => heard > 0);
    await until(async () => (await fetch(`${serving.address}/health/ready`)).status === 200);
    await stream.return();
  });
});
