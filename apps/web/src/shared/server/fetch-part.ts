import { useSyncExternalStore } from 'react';

import { createPartFetcher } from './part-fetcher.js';
import { hasNewRelease } from './release.js';
import { serverConnection } from './server-connection.js';

/** How long after it came a page takes its server for granted, in milliseconds. */
const fresh = 5000;

/** Where the first pages are drawn every part is at hand. */
const isServer = typeof document === 'undefined';

const fetcher = createPartFetcher({
  justThere: () => isServer || (navigator.onLine && performance.now() < fresh),
  reachable: () => serverConnection.check(),
  hasNewRelease,
});

/** Fetches a part of the app. While the server is away it waits, and the page before stays. */
export const fetchPart = fetcher.fetch;

export const usePartState = () => useSyncExternalStore(fetcher.watch, fetcher.state, fetcher.state);
