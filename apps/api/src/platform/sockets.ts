import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

import type { NestExpressApplication } from '@nestjs/platform-express';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer, type WebSocket } from 'ws';

import { ChangeFeed } from './changes/change-feed.js';
import { graphqlOptions } from './graphql/graphql.options.js';
import { LOGGER } from './logging.js';
import { originAllowed } from './origin.js';
import { HeldSockets } from './request/held-sockets.js';
import { holdSubscriptions } from './request/hold-subscriptions.js';
import { RequestContext, type RequestWithActor, type SignedIn } from './request/request-context.js';
import type { Settings } from './settings/settings.js';
import { SETTINGS } from './settings/settings.token.js';
import { Authenticate } from './sign-in/authenticate.js';
import { SocketRoutes } from './socket-routes.js';
import type { Logger } from 'pino';
import { parse, specifiedRules, validate } from 'graphql';

type Upgraded = { readonly request: IncomingMessage; readonly socket: Duplex; readonly head: Buffer };

/** One upgrade handler for all sockets: our own origin, the same session as over HTTP, and closed with it. */
export function attachSockets(app: NestExpressApplication, server: Server): { close: () => Promise<void> } {
  const settings = app.get<Settings>(SETTINGS);
  const authenticate = app.get(Authenticate);
  const routes = app.get(SocketRoutes);
  const subscriptions = subscriptionServer(app);
  const open = new Map<WebSocket, string>();
  app.get(ChangeFeed).onSessionEnded((ended) => {
    for (const [socket, sessionId] of open) if (sessionId === ended) socket.close(4401, 'session ended');
  });

  const upgrade = async ({ request, socket, head }: Upgraded) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (!originAllowed(request, settings)) return refuse(socket, 403);
    const signedIn = await authenticate.from(request);
    if (path === '/graphql') {
      const known = Object.assign(request, { signedIn }) as IncomingMessage & RequestWithActor;
      return subscriptions.ws.handleUpgrade(request, socket, head, (upgraded) => {
        if (signedIn) {
          remember(upgraded, signedIn);
          holdSubscriptions(app.get(HeldSockets), upgraded, signedIn);
        }
        subscriptions.ws.emit('connection', upgraded, known);
      });
    }
    const route = routes.find(path);
    if (!route) return refuse(socket, 404);
    route.accept({ request, socket, head, signedIn, remember });
  };
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
      await subscriptions.dispose();
      for (const socket of open.keys()) socket.terminate();
    },
  };
}

function subscriptionServer(app: NestExpressApplication) {
  const { schema } = app.get(GraphQLSchemaHost);
  const rules = graphqlOptions(app.get<Logger>(LOGGER)).validationRules ?? [];
  const context = app.get(RequestContext);
  const ws = new WebSocketServer({
    noServer: true,
    maxPayload: 64 * 1024,
    handleProtocols: (offered) => (offered.has('graphql-transport-ws') ? 'graphql-transport-ws' : false),
  });
  const served = useServer(
    {
      schema,
      onSubscribe: (session, _id, payload) => {
        const document = parse(payload.query, { maxTokens: 500 });
        const problems = validate(schema, document, [...specifiedRules, ...(rules as typeof specifiedRules)]);
        if (problems.length) return problems;
        const { request } = session.extra;
        return {
          schema,
          document,
          operationName: payload.operationName,
          variableValues: payload.variables,
          contextValue: { req: request },
        };
      },
      execute: async (args) => {
        const { execute } = await import('graphql');
        const { signedIn } = (args.contextValue as { req: RequestWithActor }).req;
        return signedIn ? context.as(signedIn.actor, () => execute(args)) : execute(args);
      },
    },
    ws,
    25_000,
  );
  return { ws, dispose: async () => served.dispose() };
}

function refuse(socket: Duplex, status: 403 | 404 | 500): void {
  socket.end(
    `HTTP/1.1 ${status} ${status === 403 ? 'Forbidden' : status === 404 ? 'Not Found' : 'Internal Server Error'}\r\nConnection: close\r\n\r\n`,
  );
}
