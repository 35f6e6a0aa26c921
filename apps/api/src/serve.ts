import 'reflect-metadata';

import type { IncomingMessage, Server } from 'node:http';
import { join } from 'node:path';

import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { DestinationStream } from 'pino';

import { AppModule } from './app.module.js';
import type { SocketLimits } from './platform/graphql/socket-allowance.js';
import { serveMetrics } from './platform/health/serve-metrics.js';
import { createLogger, nestLogger } from './platform/logging.js';
import type { PlatformOptions } from './platform/platform.module.js';
import type { Settings } from './platform/settings/settings.js';
import { attachSockets } from './platform/sockets.js';
import { connectionsOf, goodbyes, stopInOrder, type Goodbyes } from './platform/stop-in-order.js';
import { Authenticate } from './platform/sign-in/authenticate.js';
import { WaysIn } from './platform/sign-in/ways-in.js';
import { onlyServed } from './platform/web/only-served.js';
import { FirstDocuments } from './platform/web/first-documents.js';
import { refuseBodies } from './platform/web/refuse-bodies.js';
import { servePages } from './platform/web/serve-pages.js';

export type Serving = {
  readonly address: string;
  /** Where the metrics are, if anywhere. */
  readonly metricsAddress: string | null;
  readonly server: Server;
  readonly app: NestExpressApplication;
  /** Stops in good order; asked again, it is the same stop. */
  readonly stop: () => Promise<void>;
};
export type ServeOptions = Partial<Pick<PlatformOptions, 'clock' | 'statements'>> & {
  /** The built web app: its files in `pages`, what draws its first pages in `drawn`. */
  readonly pages?: string;
  readonly goodbyes?: Partial<Goodbyes>;
  readonly socketLimits?: Partial<SocketLimits>;
  /** Where the log goes; to standard output without it. */
  readonly logInto?: DestinationStream;
};

/** What is asked comes as JSON; every other body is a file, whatever it is said to be. */
const isAsked = ({ method, headers }: IncomingMessage): boolean =>
  method === 'POST' && /^\s*application\/json\b/i.test(headers['content-type'] ?? '');

/** Builds the application without listening. */
export async function createApp(settings: Settings, options: ServeOptions = {}): Promise<NestExpressApplication> {
  const logger = createLogger(settings.logLevel, options.logInto);
  const { pages, clock, statements } = options;
  const platform = { ...(clock && { clock }), ...(statements && { statements }) };
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with({ settings, logger, ...platform }), {
    logger: nestLogger(logger),
    abortOnError: false,
    bodyParser: false,
  });
  app.disable('x-powered-by');
  if (settings.trustedProxies.length) app.set('trust proxy', settings.trustedProxies);
  app.use(onlyServed(settings));
  app.useBodyParser('json', { limit: '2mb', type: isAsked });
  app.use(refuseBodies);
  if (pages && settings.serve.includes('web')) {
    const documents = new FirstDocuments({
      ...{
        folder: pages,
        logger,
        ways: app.get(WaysIn),
        authenticate: app.get(Authenticate),
        server: () => app.getHttpServer(),
      },
      answers: settings.serve.includes('graphql'),
    });
    servePages(app, join(pages, 'pages'), documents);
  }
  await app.init();
  return app;
}

/** Listens, and answers once the first page can be loaded. */
export async function serve(settings: Settings, options: ServeOptions = {}): Promise<Serving> {
  const app = await createApp(settings, options);
  const server = app.getHttpServer();
  const sockets = attachSockets(app, server, options.socketLimits);
  const connections = connectionsOf(server);
  await app.listen(settings.port, settings.host);
  const metrics = await serveMetrics(settings);
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : settings.port;
  let stopped: Promise<void> | undefined;
  return {
    address: settings.publicUrl ?? `http://${settings.host}:${port}`,
    metricsAddress: metrics.address,
    server,
    app,
    stop: () =>
      (stopped ??= stopInOrder({
        ...{ app, server, sockets, connections, metrics },
        goodbyes: { ...goodbyes, ...options.goodbyes },
      })),
  };
}
