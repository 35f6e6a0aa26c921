import 'reflect-metadata';

import type { Server } from 'node:http';

import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';

import { AppModule } from './app.module.js';
import { createLogger, nestLogger } from './platform/logging.js';
import type { PlatformOptions } from './platform/platform.module.js';
import type { Settings } from './platform/settings/settings.js';
import { attachSockets } from './platform/sockets.js';
import { servePages } from './platform/web/serve-pages.js';

export type Serving = {
  readonly address: string;
  readonly server: Server;
  readonly app: NestExpressApplication;
  readonly stop: () => Promise<void>;
};
export type ServeOptions = Partial<Pick<PlatformOptions, 'clock' | 'statements'>> & { readonly pages?: string };

/** Builds the application without listening. */
export async function createApp(settings: Settings, options: ServeOptions = {}): Promise<NestExpressApplication> {
  const logger = createLogger(settings.logLevel);
  const { pages, ...platform } = options;
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with({ settings, logger, ...platform }), {
    logger: nestLogger(logger),
    abortOnError: false,
    forceCloseConnections: true,
  });
  app.disable('x-powered-by');
  if (settings.trustedProxies.length) app.set('trust proxy', settings.trustedProxies);
  app.useBodyParser('json', { limit: '2mb' });
  if (pages) servePages(app, pages);
  await app.init();
  return app;
}

/** Listens, and answers once the first page can be loaded. */
export async function serve(settings: Settings, options: ServeOptions = {}): Promise<Serving> {
  const app = await createApp(settings, options);
  const server = app.getHttpServer();
  const sockets = attachSockets(app, server);
  await app.listen(settings.port, settings.host);
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : settings.port;
  return {
    address: settings.publicUrl ?? `http://${settings.host}:${port}`,
    server,
    app,
    async stop() {
      await sockets.close();
      await app.close();
    },
  };
}
