import { createClient, type Client } from 'graphql-ws';

import { serverConnection } from '../shared/server/server-connection.js';

/** Codes with which the server ends a socket for good: not understood, or not signed in. */
const final = new Set([4400, 4401]);
/** Closed because one's rights changed: it comes back with those of now. */
const otherRights = 4403;

/** The socket for subscriptions. It opens with the first one, comes back by itself, and tells when it does. */
export function createSocket(onReturn: () => void): Client {
  let dropped = false;

  return createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    keepAlive: 12_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: (event) => !(event instanceof CloseEvent && final.has(event.code)),
    on: {
      connected: () => {
        // What changed while nobody told us is fetched anew.
        if (dropped) onReturn();
        dropped = false;
      },
      closed: (event) => {
        if (!(event instanceof CloseEvent) || (event.wasClean && event.code !== otherRights)) return;
        dropped = true;
        if (event.code === otherRights) return;
        void serverConnection.check();
      },
    },
  });
}
