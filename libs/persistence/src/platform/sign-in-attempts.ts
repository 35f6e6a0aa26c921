import { createHash } from 'node:crypto';

import type { DataSource } from 'typeorm';

/** How many attempts in a row are free, and how many seconds lie between those after them at most. */
export type Allowance = { readonly free: number; readonly longestWait: number };

/** Counts attempts over all processes, before anything is verified. A quarter of an hour without one, and they are forgotten. */
export class SignInAttempts {
  constructor(private readonly database: DataSource) {}

  /**
   * Whether this attempt may be verified; then it is counted, in the same statement. Where the free ones are used up, the
   * next is admitted after a wait that doubles from four seconds on: nobody is locked out.
   */
  async admit(key: string, now: Date, { free, longestWait }: Allowance): Promise<boolean> {
    const admitted = await this.database.query<unknown[]>(
      `INSERT INTO sign_in_attempt AS a (key, failures, since) VALUES ($1, 1, $2::timestamptz)
       ON CONFLICT (key) DO UPDATE SET
         failures = CASE WHEN a.since <= $2::timestamptz - interval '15 minutes' THEN 1 ELSE a.failures + 1 END,
         since = greatest(a.since, $2::timestamptz)
       WHERE a.failures < $3::int
          OR a.since <= $2::timestamptz - make_interval(secs => least($4::float, 4 * power(2, least(a.failures - $3::int, 10))))
       RETURNING a.failures`,
      [hash(key), now, free, longestWait],
    );
    return admitted.length > 0;
  }

  async forget(key: string): Promise<void> {
    await this.database.query(`DELETE FROM sign_in_attempt WHERE key = $1`, [hash(key)]);
  }
}

const hash = (key: string): Buffer => createHash('sha256').update(key).digest();
