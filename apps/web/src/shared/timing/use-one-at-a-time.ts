import { useEffect, useRef, useState } from 'react';

import { oneAtATime } from './one-at-a-time.js';

/** Calls that come while the work is under way are one more afterwards. */
export function useOneAtATime(work: () => unknown): () => Promise<void> {
  const latest = useRef(work);
  const [call] = useState(() => oneAtATime(() => latest.current()));

  useEffect(() => {
    latest.current = work;
  });

  return call;
}
