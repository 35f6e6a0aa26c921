import { setTimeout as pause } from 'node:timers/promises';

import pg from 'pg';

import { growingPause } from '@systemblick/co-editing-engine/growing-pause';

export type Listening = {
  readonly databaseUrl: string;
  readonly channels: readonly string[];
  readonly hear: (channel: string, payload: string) => void;
  /** Once for each time it is lost, not for each attempt. */
  readonly lost: () => void;
  /** Heard again: whatever was said in between was missed. */
  readonly back: () => void;
};

/** A connection that listens, until it is gone. */
type Connected = { readonly client: pg.Client; readonly gone: Promise<void> };

/** One connection that listens. When it is lost, one attempt after the other takes it up, further and further apart. */
export class DatabaseListener {
  private connected: Connected | undefined;
  private readonly stopping = new AbortController();
  private keeping: Promise<void> = Promise.resolve();

  constructor(private readonly listening: Listening) {}

  /** Resolves once it hears; a database that is not there at the start is the caller's to tell. */
  async start(): Promise<void> {
    this.connected = await this.connect();
    this.keeping = this.keep();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.connected?.client.end().catch(() => undefined);
    await this.keeping;
  }

  private async keep(): Promise<void> {
    for (let attempt = 0; ;) {
      if (this.connected) {
        await this.connected.gone;
        this.connected = undefined;
        if (this.stopping.signal.aborted) return;
        this.listening.lost();
        attempt = 0;
      }
      const { signal } = this.stopping;
      await pause(growingPause(attempt), undefined, { ref: false, signal }).catch(() => undefined);
      if (signal.aborted) return;
      this.connected = await this.connect().catch(() => undefined);
      attempt += 1;
      if (this.connected && signal.aborted) await this.connected.client.end().catch(() => undefined);
      else if (this.connected) this.listening.back();
    }
  }

  /** Connects and listens, or leaves nothing behind. */
  private async connect(): Promise<Connected> {
    const { databaseUrl, channels, hear } = this.listening;
    const client = new pg.Client({
      connectionString: databaseUrl,
      keepAlive: true,
      connectionTimeoutMillis: 5000,
      query_timeout: 5000,
    });
    const gone = new Promise<void>((done) => client.once('end', done));
    client.on('notification', ({ channel, payload }) => hear(channel, payload ?? ''));
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query(channels.map((channel) => `LISTEN ${channel}`).join('; '));
      return { client, gone };
    } catch (problem) {
      void client.end().catch(() => undefined);
      throw problem;
    }
  }
}
