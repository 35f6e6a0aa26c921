import { useEffect, useRef, useState } from 'react';

import { gather } from './gather.js';

const waits = { quiet: 250, longest: 2000 } as const;

/**
 * Gathers calls that come in a rush into one a little later: twenty votes are one look at the meeting. While they keep
 * coming the page follows every two seconds.
 */
export function useGathered(work: () => unknown): () => void {
  const latest = useRef(work);
  const [{ call, stop }] = useState(() => gather(() => latest.current(), waits));

  useEffect(() => {
    latest.current = work;
  });
  useEffect(() => () => stop(), [stop]);

  return call;
}
