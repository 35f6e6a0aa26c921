import { setTimeout as pause } from 'node:timers/promises';

import pg from 'pg';

import { codeOf, type Report } from './events.js';
import { growingPause } from './growing-pause.js';

/** What the engines of other processes, and the app's transactions, announce on the channel `co_editing`. */
export type Notice =
  | {
      readonly kind: 'committed';
      readonly by: string;
      readonly rooms: readonly { readonly id: string; readonly seq: number }[];
    }
  | { readonly kind: 'sealed' | 'erased'; readonly room: string }
  | { readonly kind: 'presence'; readonly by: string; readonly room: string; readonly entries: Uint8Array };

/** Undefined for what this version does not know. */
export function readNotice(payload: string): Notice | undefined {
  const [kind = '', first = '', second = '', third = ''] = payload.split(' ');
  switch (kind) {
    case 'committed':
      return { kind, by: first, rooms: second.split(',').map(roomAndSeq) };
    case 'sealed':
    case 'erased':
      return { kind, room: first };
    case 'presence':
      return { kind, by: first, room: second, entries: Buffer.from(third, 'base64') };
    default:
      return undefined;
  }
}

function roomAndSeq(text: string): { readonly id: string; readonly seq: number } {
  const [id = '', seq = '0'] = text.split(':');
  return { id, seq: Number(seq) };
}

/** Hears the notices on a connection of its own, and comes back when that is lost. Missed notices are the caller's. */
export class Listener {
  private client: pg.Client | undefined;
  private isStopped = false;
  private isListening = false;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly database: pg.ClientConfig,
    private readonly onNotice: (notice: Notice) => void,
    /** Listening, or listening again: whatever was missed until now is to be read. */
    private readonly onListening: () => void,
    private readonly report: Report,
  ) {
    void this.listen();
  }

  /** Resolves as soon as notices are heard. */
  async listening(): Promise<void> {
    if (this.isListening || this.isStopped) return;
    await new Promise<void>((done) => this.waiting.push(done));
  }

  /** Says something to the other processes; lost when nobody can be reached, so only for what is said again. */
  async announce(payload: string): Promise<void> {
    if (this.isListening)
      await this.client?.query("SELECT pg_notify('co_editing', $1)", [payload]).catch(() => undefined);
  }

  /** A connection can be dead without anybody having said so. */
  check(): void {
    if (!this.isListening) return;
    const { client } = this;
    client?.query('SELECT 1').catch(() => void client.end().catch(() => undefined));
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    this.wake();
    await this.client?.end().catch(() => undefined);
  }

  private async listen(): Promise<void> {
    // oxlint-disable-next-line no-useless-assignment -- Where connecting fails, the pause grows by it.
    for (let attempt = 0; !this.isStopped; attempt += 1) {
      const client = new pg.Client(this.database);
      const lost = new Promise<void>((done) => client.once('end', done));
      client.on('error', (error) => this.report({ event: 'databaseLost', code: codeOf(error) }));
      client.on('notification', ({ payload = '' }) => this.hear(payload));
      this.client = client;
      try {
        await client.connect();
        // What is announced on this connection is presence: not worth a write to disk.
        await client.query('SET synchronous_commit = off');
        await client.query('LISTEN co_editing');
        attempt = 0;
        this.begin();
        await lost;
      } catch (error) {
        this.report({ event: 'databaseLost', code: codeOf(error) });
        void client.end().catch(() => undefined);
      }
      this.isListening = false;
      if (!this.isStopped) await pause(growingPause(attempt), undefined, { ref: false });
    }
  }

  private begin(): void {
    this.isListening = true;
    this.report({ event: 'listening' });
    this.wake();
    this.onListening();
  }

  private hear(payload: string): void {
    const notice = readNotice(payload);
    if (notice) this.onNotice(notice);
  }

  private wake(): void {
    for (const done of this.waiting.splice(0)) done();
  }
}
