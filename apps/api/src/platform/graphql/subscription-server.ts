import type { NestExpressApplication } from '@nestjs/platform-express';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { makeServer } from 'graphql-ws';
import type { Logger } from 'pino';
import { WebSocket, WebSocketServer } from 'ws';

import { LOGGER } from '../logging.js';
import type { SignedIn } from '../request/request-context.js';
import { mask } from './mask.js';
import { PerSecond, type SocketLimits } from './socket-allowance.js';
import { subscriptionOf } from './subscribe-document.js';
import { brokenText } from './whole-text.js';

type Extra = { readonly signedIn: SignedIn; readonly fresh: PerSecond; readonly close: (reason: string) => void };

const beat = 25_000;
const tooMuch = 4429;

/** Serves the protocol graphql-transport-ws: subscriptions of somebody known, by the rules and with the masks of HTTP. */
export function subscriptionServer(app: NestExpressApplication, limits: SocketLimits) {
  const { schema } = app.get(GraphQLSchemaHost);
  const logger = app.get<Logger>(LOGGER);
  const served = makeServer<Record<string, unknown>, Extra>({
    onSubscribe: ({ extra, subscriptions }, _id, { query, operationName, variables }) => {
      if (!extra.fresh.take() || Object.keys(subscriptions).length > limits.open) {
        extra.close('too many subscriptions');
        return [new GraphQLError('Zu viele Abonnements auf einmal.', { extensions: { code: 'BAD_REQUEST' } })];
      }
      const document = subscriptionOf(schema, query, operationName);
      if (!('kind' in document)) return document;
      const broken = brokenText(document, variables);
      if (broken) return [broken];

      const contextValue = { req: { signedIn: extra.signedIn, headers: {} } };
      return { schema, document, operationName, variableValues: variables, contextValue };
    },
    onError: (_context, _id, _payload, errors) => errors.map((error) => mask(error.toJSON(), error, logger)),
    onNext: (_context, _id, _payload, _args, { errors, data }) => ({
      data: data ?? null,
      ...(errors ? { errors: errors.map((error) => mask(error.toJSON(), error, logger)) } : {}),
    }),
  });

  /** Serves this socket until it closes. */
  return (socket: WebSocket, signedIn: SignedIn): void => {
    const frames = new PerSecond(limits.framesPerSecond);
    const close = (reason: string, code = tooMuch) => socket.close(code, reason);
    const opened = served.opened(
      {
        protocol: socket.protocol,
        send: (text) => {
          if (socket.readyState !== WebSocket.OPEN) return;
          if (socket.bufferedAmount > limits.unsentBytes) return socket.terminate();
          socket.send(text);
        },
        close: (code, reason) => socket.close(code, reason),
        onMessage: (hear) =>
          socket.on('message', (frame: Buffer) => {
            if (socket.readyState !== WebSocket.OPEN) return;
            if (!frames.take()) return close('too many messages');
            hear(frame.toString('utf8')).catch(() => close('this broke', 1011));
          }),
      },
      { signedIn, fresh: new PerSecond(limits.newPerSecond), close },
    );
    socket.once('close', (code, reason) => void opened(code, String(reason)));
    keepAlive(socket);
  };
}

/** The sockets' own server: what is larger than a frame may be, or broken, ends the socket. */
export const socketServer = () =>
  new WebSocketServer({
    noServer: true,
    maxPayload: 64 * 1024,
    perMessageDeflate: false,
    handleProtocols: (offered) => (offered.has('graphql-transport-ws') ? 'graphql-transport-ws' : false),
  });

/** Who does not answer between two beats is gone. */
function keepAlive(socket: WebSocket): void {
  let answered = true;
  socket.on('pong', () => (answered = true));
  const timer = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
  }, beat);
  socket.once('close', () => clearInterval(timer));
}
