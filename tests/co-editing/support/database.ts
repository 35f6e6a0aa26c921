import { createTestDatabase, type TestDatabase } from '@systemblick/tools/database/test-database.mjs';

/** A database with the engine's schema, this suite's own. */
export const aDatabase = (): Promise<TestDatabase> => createTestDatabase('engine');
