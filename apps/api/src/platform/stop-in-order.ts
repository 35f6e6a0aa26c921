import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

import type { NestExpressApplication } from '@nestjs/platform-express';

import { Stopping } from './health/stopping.js';

export type Goodbyes = {
  /** How long it still takes requests while it says that it is not ready: who sends them to us looks now and then. */
  readonly noticeMs: number;
  /** How long what runs may take to finish, before it is cut: requests and sockets first, then jobs and the database. */
  readonly patienceMs: number;
};

/** Requests that never end leave this much for ending what is behind them. */
const keptForTheRest = 0.3;

export const goodbyes: Goodbyes = { noticeMs: 1000, patienceMs: 10_000 };

type Parts = {
  readonly app: NestExpressApplication;
  readonly server: Server;
  readonly sockets: { readonly close: () => Promise<void> };
  readonly connections: { readonly cut: () => void };
  readonly metrics: { readonly close: () => void };
  readonly goodbyes: Goodbyes;
};

/**
 * First nobody is sent here any more, then nobody comes in; requests in flight have their answers, sockets are told to come
 * back; then jobs end, then the database. What takes longer than there is patience for is cut.
 */
export async function stopInOrder({ app, server, sockets, connections, metrics, goodbyes }: Parts): Promise<void> {
  app.get(Stopping).begin();
  await pause(goodbyes.noticeMs);
  const patience = new Patience(goodbyes.patienceMs);
  await within(patience.left(keptForTheRest), Promise.all([answered(server), sockets.close()]));
  connections.cut();
  metrics.close();
  await within(patience.left(), app.close());
}

/** So long all of it may take together; each part has what those before it left. */
export class Patience {
  private readonly began: number;

  constructor(
    private readonly ms: number,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.began = now();
  }

  /** Milliseconds that are left, but for this share of all of them. */
  left(kept = 0): number {
    return Math.max(0, this.ms * (1 - kept) - (this.now() - this.began));
  }
}

/** All there are, sockets too, which the server itself forgets once they are upgraded. */
export function connectionsOf(server: Server): { readonly cut: () => void } {
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return { cut: () => open.forEach((socket) => socket.destroy()) };
}

/** Lets nobody in; resolves once everybody has their answer and has gone. A kept connection goes after its answer. */
function answered(server: Server): Promise<void> {
  const idle = setInterval(() => server.closeIdleConnections(), 25);
  return new Promise((done) => {
    server.close(() => {
      clearInterval(idle);
      done();
    });
  });
}

const within = async (ms: number, work: Promise<unknown>): Promise<void> => {
  const enough = new AbortController();
  await Promise.race([work, pause(ms, undefined, { signal: enough.signal })]).finally(() => enough.abort());
};
