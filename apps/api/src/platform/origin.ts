import type { IncomingMessage } from 'node:http';

import { isLoopback, type Settings } from './settings/settings.js';

/** Browsers send an Origin with every upgrade; only our own pages may open sockets (cross-site WebSocket hijacking). */
export function originAllowed(
  { headers }: Pick<IncomingMessage, 'headers'>,
  { origin }: Pick<Settings, 'origin'>,
): boolean {
  const from = headers.origin;
  if (!from || !URL.canParse(from)) return false;
  if (origin) return from === origin;

  const { host, hostname } = new URL(from);
  return host === headers.host && isLoopback(hostname);
}
