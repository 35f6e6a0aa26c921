import type { Server } from 'node:http';

import type { Ask } from './drawing.js';

/** Asks over this process's own port, so that everything that stands before an answer stands before this one too. */
export function askAs(cookie: string, server: Server, signal: AbortSignal): Ask {
  return async (question) => {
    const answer = await fetch(`${ownAddress(server)}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true', cookie },
      body: JSON.stringify(question),
      signal,
    });
    return answer.json();
  };
}

const everywhere: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' };

function ownAddress(server: Server): string {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server listens on no port.');
  const { address, port, family } = bound;
  return `http://${everywhere[address] ?? (family === 'IPv6' ? `[${address}]` : address)}:${port}`;
}
