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

/** Enough for what doubles with every attempt to be a crowd. */
const enough = 12;

describe('a database that stays away', () => {
  it('is knocked at by one attempt at a time, and heard again when it is back', async () => {
    let heard = 0;
    const stream = serving.app.get(ChangeFeed).stream(({ kind }) => (kind === '*' ? (heard += 1) : undefined));
    for (const gate of gates.values()) gate.close();
    await until(() => [...gates.values()].some(({ knockedAt }) => knockedAt.length >= enough));
    for (const [name, { knockedAt }] of gates) {
      const last = knockedAt.at(-1) ?? 0;
      const late = knockedAt.filter((at) => at > last / 2).length;
      process.stderr.write(
        `${name}: ${knockedAt.length} knocks in ${Math.round(last)} ms, ${late} in their second half\n`,
      );
      // One at a time, further and further apart: what doubles instead comes ever thicker.
      expect(knockedAt.length).toBeGreaterThan(0);
      expect(late).toBeLessThanOrEqual(Math.max(2, knockedAt.length / 2));
    }

    for (const gate of gates.values()) gate.open();
    await until(() => heard > 0);
    await until(async () => (await fetch(`${serving.address}/health/ready`)).status === 200);
    await stream.return();
  });
});
