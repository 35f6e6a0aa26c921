import type { Client } from 'pg';

import type { RunningApi } from './running-api.js';
import type { Data } from './test-client.js';
import { until } from './until.js';

type Act = () => Promise<Data>;

/**
 * Two acts at once, in this order: when the second begins, the first holds what it moves and has yet to tell of it. The
 * outbox is kept shut until both wait, for it or for each other.
 */
export async function oneAfterTheOther(api: RunningApi, first: Act, second: Act): Promise<readonly [Data, Data]> {
  return api.database.superuser(async (client) => {
    await client.query('BEGIN');
    await client.query('LOCK TABLE outbox IN SHARE MODE');
    const begun = first();
    await until(async () => (await waiting(client)) === 1);
    let answered = false;
    const then = second().finally(() => (answered = true));
    await until(async () => answered || (await waiting(client)) === 2);
    await client.query('COMMIT');
    return Promise.all([begun, then]);
  });
}

/** How many sessions of this database wait for what another holds. Within a transaction PostgreSQL looks once, unless told. */
async function waiting(client: Client): Promise<number> {
  await client.query('SELECT pg_stat_clear_snapshot()');
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return rows[0]?.count ?? 0;
}
