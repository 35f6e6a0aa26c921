import type { Work } from './work.js';

/** Forgets what the outbox told before this moment; the log keeps what happened. */
export async function pruneOutbox(work: Work, before: Date): Promise<void> {
  await work.manager.query(`DELETE FROM outbox WHERE municipality_id = current_municipality() AND at < $1`, [before]);
}
