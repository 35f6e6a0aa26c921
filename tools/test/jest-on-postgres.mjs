import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** A Jest setting whose suites find a throw-away PostgreSQL with one migrated template. */
export const onPostgres = (preset) => ({
  ...preset,
  globalSetup: here('../database/jest-global-setup.mjs'),
  globalTeardown: here('../database/jest-global-teardown.mjs'),
});
