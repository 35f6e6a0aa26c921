import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';

import { serverNow } from './server-clock.js';

/** By how much two clocks that were compared may still differ, in milliseconds. */
const slack = 2000;

/**
 * Since when what is on the page may have changed unheard: it is asked for first and listened to afterwards. A moment by the
 * server's clock; what came with the document is as old as the document.
 */
export function useAskedSince(): string {
  const client = useApolloClient();
  const [since] = useState(() => {
    const age = client.prioritizeCacheValues ? performance.now() : 0;
    return new Date(serverNow() - age - slack).toISOString();
  });
  return since;
}
