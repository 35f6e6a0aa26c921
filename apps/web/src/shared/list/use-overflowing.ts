import { useEffect, useRef, useState } from 'react';

/** Whether what is in an element is wider than it: then it scrolls, and must be reachable by keyboard. */
export function useOverflowing<Element extends HTMLElement>() {
  const frame = useRef<Element>(null);
  const [overflowing, setOverflowing] = useState(false);

  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const look = new ResizeObserver(() => setOverflowing(element.scrollWidth > element.clientWidth + 1));
    look.observe(element);
    if (element.firstElementChild) look.observe(element.firstElementChild);
    return () => look.disconnect();
  }, []);

  return { frame, overflowing };
}
