import { createHash } from 'node:crypto';

import type { DataSource } from 'typeorm';

const window = 15 * 60 * 1000;

/** Counts failed attempts within a quarter of an hour, over all processes. */
export class SignInAttempts {
  constructor(private readonly database: DataSource) {}

  async failures(key: string, now: Date): Promise<number> {
    const rows = await this.database.query<{ failures: number }[]>(
      `SELECT failures FROM sign_in_attempt WHERE key = $1 AND since > $2`,
      [hash(key), new Date(now.getTime() - window)],
    );
    return rows[0]?.failures ?? 0;
  }

  async fail(key: string, now: Date): Promise<void> {
    await this.database.query(
      `INSERT INTO sign_in_attempt (key, failures, since) VALUES ($1, 1, $2)
       ON CONFLICT (key) DO UPDATE SET
         failures = CASE WHEN sign_in_attempt.since > $3 THEN sign_in_attempt.failures + 1 ELSE 1 END,
         since = CASE WHEN sign_in_attempt.since > $3 THEN sign_in_attempt.since ELSE $2 END`,
      [hash(key), now, new Date(now.getTime() - window)],
    );
  }

  async forget(key: string): Promise<void> {
    await this.database.query(`DELETE FROM sign_in_attempt WHERE key = $1`, [hash(key)]);
  }
}

const hash = (key: string): Buffer => createHash('sha256').update(key).digest();
