import { useEffect, useRef, type FocusEvent } from 'react';

/** A window that closes gives the focus back itself, a moment later. */
const afterWindowsMs = 300;

/**
 * For a part of the page whose buttons come and go: where the one that had the focus has gone, the part itself takes
 * it, so that one goes on from there. `standing` says by which change that happens.
 */
export function useHeldFocus<E extends HTMLElement>(standing: string) {
  const ref = useRef<E>(null);
  const held = useRef(false);

  useEffect(() => {
    const waiting = setTimeout(() => {
      if (held.current && document.activeElement === document.body) ref.current?.focus({ preventScroll: true });
    }, afterWindowsMs);
    return () => clearTimeout(waiting);
  }, [standing]);

  return {
    ref,
    tabIndex: -1,
    onFocus: () => {
      held.current = true;
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget) held.current = false;
    },
  };
}
