import { randomUUID } from 'node:crypto';

import { Engine, type EngineOptions } from '@systemblick/co-editing-engine/engine';
import type { EngineEvent } from '@systemblick/co-editing-engine/events';
import { calls } from '@systemblick/co-editing-engine/sql/calls';
import pg from 'pg';
import * as Y from 'yjs';

import { aClient, type Client, type ClientOptions } from './client.js';
import { aDatabase } from './database.js';
import { startHost, type Host } from './host.mjs';

export type ServedHost = Host & { readonly events: EngineEvent[] };

/** One suite's database with the hosts and clients on it, all of which are gone after `end`. */
export async function aWorld() {
  const database = await aDatabase();
  const app = new pg.Pool({ connectionString: database.appUrl });
  const owner = new pg.Pool({ connectionString: database.ownerUrl });
  // PostgreSQL ends what has not gone yet when the database is dropped.
  for (const pool of [app, owner]) pool.on('error', () => undefined);
  const hosts: Host[] = [];
  const clients: Client[] = [];

  return {
    database,
    app,
    owner,
    async host(options: Omit<Partial<EngineOptions>, 'report'> = {}): Promise<ServedHost> {
      const events: EngineEvent[] = [];
      const report = (event: EngineEvent) => events.push(event);
      const engine = new Engine({ database: { connectionString: database.engineUrl }, ...options, report });
      const host = Object.assign(await startHost(engine), { events });
      hosts.push(host);
      return host;
    },
    async room(kind = 'text'): Promise<string> {
      const id = randomUUID();
      await app.query(calls.createRoom, [id, kind, null]);
      return id;
    },
    client(host: Pick<Host, 'url'>, room: string, options?: ClientOptions): Client {
      const client = aClient(host.url, room, options);
      clients.push(client);
      return client;
    },
    /** What the database holds of a room. */
    async stored(room: string): Promise<Y.Doc> {
      const { rows } = await app.query<{ update: Buffer }>(calls.readUpdates, [room]);
      const doc = new Y.Doc();
      for (const { update } of rows) Y.applyUpdate(doc, update);
      return doc;
    },
    async leave(): Promise<void> {
      for (const client of clients.splice(0)) client.leave();
      await Promise.all(hosts.splice(0).map((host) => host.stop()));
    },
    async end(): Promise<void> {
      await this.leave();
      await Promise.all([app.end(), owner.end()]);
      await database.drop();
    },
  };
}

export type World = Awaited<ReturnType<typeof aWorld>>;
export const textIn = (doc: Y.Doc): string => doc.getText('text').toJSON();
