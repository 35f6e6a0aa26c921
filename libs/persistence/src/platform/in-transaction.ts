import type { DataSource, EntityManager } from 'typeorm';

/**
 * Does the work in a transaction that begins with one word to the server, as `begin` says: TypeORM's own takes one way there
 * and back to begin, and one for each thing that is set. What is thrown takes all of it back.
 */
export async function inTransaction<Value>(
  database: DataSource,
  begin: string,
  work: (manager: EntityManager) => Promise<Value>,
): Promise<Value> {
  const runner = database.createQueryRunner();
  try {
    await runner.query(begin);
    // TypeORM holds rows only where it knows of a transaction.
    Object.assign(runner, { isTransactionActive: true });
    const value = await work(runner.manager);
    await runner.query('COMMIT');
    return value;
  } catch (problem) {
    await runner.query('ROLLBACK').catch(() => undefined);
    throw problem;
  } finally {
    await runner.release();
  }
}
