import type { ServeOptions, Serving } from '@systemblick/api/serve';
import { createTestDatabase, type TestDatabase } from '@systemblick/tools/database/test-database.mjs';

import { readSettings, serve, StatementLog } from './built-server.js';
import { TestClient } from './test-client.js';

/** The api on a database of its own, as a suite uses it. */
export type RunningApi = {
  readonly address: string;
  readonly database: TestDatabase;
  readonly statements: InstanceType<typeof StatementLog>;
  readonly serving: Serving;
  /** Signs in as a person of the demo, by the beginning of their name. */
  readonly as: (name: string) => Promise<TestClient>;
  readonly anonymous: TestClient;
  readonly stop: () => Promise<void>;
};

/** Starts the real server on a copy of the demo's database, with these settings. Remember to stop it. */
export async function startApi(
  options: ServeOptions = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningApi> {
  const database = await createTestDatabase('demo');
  const settings = readSettings({
    ...database.environment,
    PORT: '0',
    SYSTEMBLICK_DEMO: '1',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
    ...environment,
  });
  const statements = new StatementLog();
  const serving = await serve(settings, { statements, goodbyes: { noticeMs: 0 }, ...options });
  const anonymous = new TestClient(serving.address);
  return {
    address: serving.address,
    database,
    statements,
    serving,
    anonymous,
    as: (name) => TestClient.signedIn(serving.address, name),
    async stop() {
      await serving.stop();
      await database.drop();
    },
  };
}
