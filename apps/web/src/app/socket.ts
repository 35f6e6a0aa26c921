import { createClient, type Client } from 'graphql-ws';

import { serverConnection } from '#shared/server/server-connection.js';
import { sessionEnd } from '#shared/server/session-end.js';

/** The code with which the server ends a socket for good: it was not understood. */
const final = 4400;
/** The session has ended: whoever listened listens again with the next one. */
const sessionEnded = 4401;
/** Closed because one's rights changed: it comes back with those of now. */
const otherRights = 4403;

/** The socket for subscriptions. It opens with the first one, comes back by itself, and tells when it does. */
export function createSocket(onReturn: () => void): Client {
  let dropped = false;

  return createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    keepAlive: 12_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    // Further and further apart, yet never minutes; and not all at once after the server was away.
    retryWait: (retries) => pause(Math.min(20_000, 1000 * 2 ** retries) * (0.5 + Math.random() / 2)),
    shouldRetry: (event) => !(event instanceof CloseEvent && event.code === final),
    on: {
      connected: () => {
        // What changed while nobody told us is fetched anew.
        if (dropped) onReturn();
        dropped = false;
      },
      closed: (event) => {
        if (event instanceof CloseEvent && event.code === sessionEnded) {
          dropped = true;
          sessionEnd.tell();
        }
        if (!(event instanceof CloseEvent) || (event.wasClean && event.code !== otherRights)) return;
        dropped = true;
        if (event.code === otherRights) return;
        void serverConnection.check();
      },
    },
  });
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
