import { startTestServer } from './test-server.mjs';

/** One throw-away PostgreSQL for a Jest run, migrated once with the built migrations. */
export default async function setUp() {
  const { migrate } = await import('@systemblick/persistence/migrate');
  globalThis.systemblickTestServer = await startTestServer({ template: 'migrated', fill: (urls) => migrate(urls) });
}
