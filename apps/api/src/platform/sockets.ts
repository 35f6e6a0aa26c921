import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

import type { NestExpressApplication } from '@nestjs/platform-express';
import type { WebSocket } from 'ws';

import { ChangeFeed } from './changes/change-feed.js';
import { socketLimits, type SocketLimits } from './graphql/socket-allowance.js';
import { socketServer, subscriptionServer } from './graphql/subscription-server.js';
import { originAllowed } from './origin.js';
import { Stopping } from './health/stopping.js';
import { HeldSockets } from './request/held-sockets.js';
import { holdSubscriptions } from './request/hold-subscriptions.js';
import type { SignedIn } from './request/request-context.js';
import type { Settings } from './settings/settings.js';
import { SETTINGS } from './settings/settings.token.js';
import { Authenticate } from './sign-in/authenticate.js';
import { SocketRoutes } from './socket-routes.js';

type Upgraded = { readonly request: IncomingMessage; readonly socket: Duplex; readonly head: Buffer };

/** How long a socket that was told to close may take to say goodbye. */
const patience = 2000;

/** One upgrade handler for all sockets: our own origin, the same session as over HTTP, and closed with it. */
export function attachSockets(
  app: NestExpressApplication,
  server: Server,
  limits: Partial<SocketLimits> = {},
): { close: () => Promise<void> } {
  const settings = app.get<Settings>(SETTINGS);
  const authenticate = app.get(Authenticate);
  const routes = app.get(SocketRoutes);
  const sockets = socketServer();
  const bounds = { ...socketLimits, ...limits };
  const subscriptions = subscriptionServer(app, bounds);
  const stopping = app.get(Stopping);
  const open = new Map<WebSocket, string>();
  app.get(ChangeFeed).onSessionEnded((ended) => {
    for (const [socket, sessionId] of open) if (sessionId === ended) dismiss(socket, 4401, 'session ended');
  });

  const upgrade = async ({ request, socket, head }: Upgraded) => {
    const path = pathOf(request);
    if (stopping.has) return refuse(socket, 503);
    if (path === undefined) return refuse(socket, 400);
    if (!originAllowed(request, settings)) return refuse(socket, 403);
    const signedIn = await authenticate.from(request);
    if (path === '/graphql' && settings.serve.includes('graphql')) {
      return sockets.handleUpgrade(request, socket, head, (upgraded) => {
        upgraded.on('error', () => undefined);
        if (!signedIn) return dismiss(upgraded, 4401, 'no session');
        if (openOf(signedIn) >= bounds.sockets) return dismiss(upgraded, 4429, 'too many sockets');
        remember(upgraded, signedIn);
        holdSubscriptions(app.get(HeldSockets), upgraded, signedIn);
        subscriptions(upgraded, signedIn);
      });
    }
    const route = routes.find(path);
    if (!route) return refuse(socket, 404);
    route.accept({ request, socket, head, signedIn, remember });
  };
  const openOf = ({ sessionId }: SignedIn) => [...open.values()].filter((one) => one === sessionId).length;
  const remember = (socket: WebSocket, { sessionId }: SignedIn) => {
    open.set(socket, sessionId);
    socket.once('close', () => open.delete(socket));
  };
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    upgrade({ request, socket, head }).catch(() => refuse(socket, 500));
  });
  return {
    async close() {
      routes.sendAway();
      for (const socket of open.keys()) dismiss(socket, 1012, 'restarting');
      await gone(open);
      sockets.close();
    },
  };
}

/** Says why, hears nothing more, and does not wait for somebody who never says goodbye. */
function dismiss(socket: WebSocket, code: number, reason: string): void {
  socket.close(code, reason);
  const timer = setTimeout(() => socket.terminate(), patience).unref();
  socket.once('close', () => clearTimeout(timer));
}

/** Resolves when all of them have closed. */
const gone = async (open: ReadonlyMap<WebSocket, string>): Promise<void> => {
  await Promise.all([...open.keys()].map((socket) => new Promise<void>((done) => socket.once('close', () => done()))));
};

const pathOf = ({ url }: IncomingMessage): string | undefined =>
  URL.canParse(url ?? '/', 'http://localhost') ? new URL(url ?? '/', 'http://localhost').pathname : undefined;

const words = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
} as const;

function refuse(socket: Duplex, status: keyof typeof words): void {
  socket.end(`HTTP/1.1 ${status} ${words[status]}\r\nConnection: close\r\n\r\n`);
}
