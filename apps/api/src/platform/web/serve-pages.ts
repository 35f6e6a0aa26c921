import { join } from 'node:path';

import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import express, { type NextFunction, type Request, type Response } from 'express';
import expressStaticGzip from 'express-static-gzip';
import helmet from 'helmet';

import type { FirstDocuments } from './first-documents.js';

const workers = /^\/assets\/[\w.-]*\.worker-[\w-]+\.js$/;
const ours = /^\/(graphql|co-editing|health|files|oparl)(\/|$)/;

/** The web app: hashed files for ever, the page never from a cache, and nothing from anywhere else. */
export function servePages(app: NestExpressApplication, folder: string, documents: FirstDocuments): void {
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'"],
          imgSrc: ["'self'", 'data:'],
          connectSrc: ["'self'"],
          workerSrc: ["'self'"],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
        },
      },
      strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
      crossOriginEmbedderPolicy: false,
    }),
  );
  // A worker does not inherit the page's policy: those of ours reach nothing.
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (workers.test(request.path)) response.setHeader('Content-Security-Policy', "default-src 'none'");
    next();
  });
  const compressed = compression();
  app.use((request: Request, response: Response, next: NextFunction) =>
    ours.test(request.path) ? next() : compressed(request, response, next),
  );
  app.use(
    '/assets',
    // Packed while building; what was not is packed on its way, above.
    expressStaticGzip(join(folder, 'assets'), {
      enableBrotli: true,
      orderPreference: ['br', 'gz'],
      index: false,
      serveStatic: { immutable: true, maxAge: '1y', fallthrough: false },
    }),
  );
  app.use(express.static(folder, { index: false, maxAge: '1h' }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (!['GET', 'HEAD'].includes(request.method) || ours.test(request.path)) return next();
    response.setHeader('Cache-Control', 'no-store');
    documents.for(request).then(
      (document) => response.type('html').send(document),
      (problem: NodeJS.ErrnoException) => (problem.code === 'ENOENT' ? next() : next(problem)),
    );
  });
}
