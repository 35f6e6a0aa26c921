import { useEffect, useRef } from 'react';

/** Gathers calls that come in a rush into one a little later: twenty votes are one look at the meeting. */
export function useGathered(work: () => unknown, ms = 250): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(work);

  useEffect(() => {
    latest.current = work;
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  return () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void latest.current(), ms);
  };
}
