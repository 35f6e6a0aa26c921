import { createDataSource } from './platform/data-source.js';

/**
 * Proves on an empty database that migrations and rows say the same: up, no drift, down to nothing, up again.
 * Answers the statements TypeORM would still want to run; none when all is well.
 */
export async function findDrift(ownerUrl: string): Promise<readonly string[]> {
  const database = createDataSource({ url: ownerUrl, poolSize: 2 });
  await database.initialize();
  try {
    await database.runMigrations();
    const drift = await database.driver.createSchemaBuilder().log();
    for (let left = database.migrations.length; left > 0; left -= 1) await database.undoLastMigration();
    const rest = await database.query<{ what: string }[]>(
      `SELECT 'table ' || tablename AS what FROM pg_tables WHERE schemaname IN ('public', 'co_editing') AND tablename <> 'migration'
       UNION ALL SELECT 'function ' || proname FROM pg_proc JOIN pg_namespace n ON n.oid = pronamespace
       WHERE nspname IN ('public', 'co_editing')`,
    );
    await database.runMigrations();
    return [...drift.upQueries.map(({ query }) => query), ...rest.map(({ what }) => `left behind by down: ${what}`)];
  } finally {
    await database.destroy();
  }
}
