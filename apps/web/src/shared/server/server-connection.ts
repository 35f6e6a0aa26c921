import { useSyncExternalStore } from 'react';

import { createConnection, type ConnectionState } from './connection.js';

/** The connection of this page to its server. */
export const serverConnection = createConnection({
  ask: async () => (await fetch('/health/ready', { cache: 'no-store', signal: AbortSignal.timeout(5000) })).ok,
});

// The browser knows at once that the line is gone; nobody has to wait for an answer that cannot come.
globalThis.addEventListener?.('offline', () => void serverConnection.check());

export const useConnectionState = (): ConnectionState =>
  useSyncExternalStore(serverConnection.watch, serverConnection.state, serverConnection.state);
