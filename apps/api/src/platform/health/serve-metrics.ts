import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { collectDefaultMetrics, register } from 'prom-client';

import type { Settings } from '../settings/settings.js';

export type ServingMetrics = { readonly address: string | null; readonly close: () => void };

/** Serves Prometheus on a port of its own, and nowhere unless it is named: figures are nobody else's business. */
export async function serveMetrics({
  metricsPort,
  metricsHost,
}: Pick<Settings, 'metricsPort' | 'metricsHost'>): Promise<ServingMetrics> {
  if (metricsPort === undefined) return { address: null, close: () => undefined };
  if (!register.getSingleMetric('process_cpu_user_seconds_total')) collectDefaultMetrics();

  const server = createServer(({ method, url }, response) => {
    if (method !== 'GET' || url !== '/metrics') return void response.writeHead(404).end();
    register.metrics().then(
      (text) => response.writeHead(200, { 'Content-Type': register.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(metricsPort, metricsHost, done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${metricsHost}:${port}/metrics`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
