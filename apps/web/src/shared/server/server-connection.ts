import { useSyncExternalStore } from 'react';

import { createConnection, type ConnectionState } from './connection.js';

/** The connection of this page to its server. */
export const serverConnection = createConnection({
  ask: async () => (await fetch('/health/ready', { cache: 'no-store', signal: AbortSignal.timeout(5000) })).ok,
});

export const useConnectionState = (): ConnectionState =>
  useSyncExternalStore(serverConnection.watch, serverConnection.state);
