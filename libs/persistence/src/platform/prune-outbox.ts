import type { Transaction } from './tenant.js';

/** Forgets what the outbox told before this moment; the log keeps what happened. */
export async function pruneOutbox(transaction: Transaction, before: Date): Promise<void> {
  await transaction.query(`DELETE FROM outbox WHERE municipality_id = current_municipality() AND at < $1`, [before]);
}
