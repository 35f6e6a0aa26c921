import { createTestDatabase, type TestDatabase } from '@systemblick/tools/database/test-database.mjs';

/** A database with the engine's schema, this suite's own. */
export function aDatabase(): Promise<TestDatabase> {
  process.env.SYSTEMBLICK_TEST_SERVER = process.env.SYSTEMBLICK_CO_EDITING_SERVER;
  return createTestDatabase();
}
