import pg from 'pg';

import { codeOf, type Report } from './events.js';
import type { Limits } from './limits.js';

/** How the append of one room's updates ended. */
export type Outcome = {
  readonly room: string;
  readonly outcome: 'appended' | 'busy' | 'sealed' | 'missing';
  readonly lastSeq: number;
};

type Found = { readonly seq: number; readonly kind: string; readonly isSealed: boolean };

/** A part of a document, in order: its snapshot, or one update of its log. */
export type Part = { readonly seq: number; readonly bytes: Uint8Array; readonly isSnapshot: boolean };

const readParts = `
  SELECT seq, state AS bytes, true AS snapshot FROM co_editing.snapshot WHERE room = $1 AND seq > $2
  UNION ALL
  SELECT seq, update, false FROM co_editing.update_log WHERE room = $1 AND seq > $2
  ORDER BY seq`;

const saveSnapshot = `
  WITH kept AS (
    INSERT INTO co_editing.snapshot (room, seq, state) VALUES ($1, $2, $3)
    ON CONFLICT ON CONSTRAINT snapshot_pk DO UPDATE SET seq = excluded.seq, state = excluded.state, made_at = now()
    WHERE snapshot.seq < excluded.seq
    RETURNING seq
  )
  DELETE FROM co_editing.update_log USING kept WHERE room = $1 AND update_log.seq <= kept.seq`;

const setAside = `
  WITH taken AS (DELETE FROM co_editing.update_log WHERE room = $1 AND seq = ANY($2) RETURNING *)
  INSERT INTO co_editing.set_aside (room, seq, update, committed_at) SELECT room, seq, update, committed_at FROM taken`;

/** The engine's statements. Each is one transaction. */
export class LogStore {
  private readonly pool: pg.Pool;
  /** Commits that wait for a room somebody else holds; they must not keep the others from a connection. */
  private readonly patient: pg.Pool;

  constructor(
    database: pg.PoolConfig,
    private readonly engineId: string,
    limits: Limits,
    report: Report,
  ) {
    const config: pg.PoolConfig = {
      application_name: 'systemblick-co-editing',
      keepAlive: true,
      connectionTimeoutMillis: limits.saveTimeoutMs,
      statement_timeout: limits.saveTimeoutMs,
      query_timeout: limits.saveTimeoutMs * 1.5,
      max: 4,
      ...database,
    };
    this.pool = new pg.Pool(config);
    this.patient = new pg.Pool(config);
    for (const pool of [this.pool, this.patient]) {
      pool.on('error', (error) => report({ event: 'databaseLost', code: codeOf(error) }));
    }
  }

  /** The group commit: parallel lists, one place an update. */
  async append(rooms: readonly string[], updates: readonly Uint8Array[], waits: boolean): Promise<readonly Outcome[]> {
    const pool = waits ? this.patient : this.pool;
    const { rows } = await pool.query<{ room: string; outcome: Outcome['outcome']; last_seq: string | null }>(
      'SELECT room, outcome, last_seq FROM co_editing.append($1, $2, $3, $4)',
      [rooms, updates, this.engineId, waits],
    );
    return rows.map(({ room, outcome, last_seq }) => ({ room, outcome, lastSeq: Number(last_seq ?? 0) }));
  }

  async find(room: string): Promise<Found | undefined> {
    const sql = 'SELECT seq, kind, sealed_at IS NOT NULL AS sealed FROM co_editing.room WHERE id = $1';
    const { rows } = await this.pool.query<{ seq: string; kind: string; sealed: boolean }>(sql, [room]);
    return rows[0] && { seq: Number(rows[0].seq), kind: rows[0].kind, isSealed: rows[0].sealed };
  }

  /** What came after this number; a snapshot stands for everything up to its own. */
  async read(room: string, after: number): Promise<readonly Part[]> {
    const { rows } = await this.pool.query<{ seq: string; bytes: Buffer; snapshot: boolean }>(readParts, [room, after]);
    return rows.map(({ seq, bytes, snapshot }) => ({ seq: Number(seq), bytes, isSnapshot: snapshot }));
  }

  /** Stands in for the log up to this number, unless a newer one does already. */
  async saveSnapshot(room: string, seq: number, state: Uint8Array): Promise<void> {
    await this.pool.query(saveSnapshot, [room, seq, state]);
  }

  /** Takes these out of the log, and keeps them beside it. */
  async setAside(room: string, seqs: readonly number[]): Promise<void> {
    await this.pool.query(setAside, [room, seqs]);
  }

  async end(): Promise<void> {
    await Promise.all([this.pool.end(), this.patient.end()]);
  }
}
