import { useSyncExternalStore } from 'react';

import { createPartFetcher } from './part-fetcher.js';
import { hasNewRelease } from './release.js';
import { serverConnection } from './server-connection.js';

const fetcher = createPartFetcher({ reachable: () => serverConnection.check(), hasNewRelease });

/** Fetches a part of the app. While the server is away it waits, and the page before stays. */
export const fetchPart = fetcher.fetch;

export const usePartState = () => useSyncExternalStore(fetcher.watch, fetcher.state, fetcher.state);
