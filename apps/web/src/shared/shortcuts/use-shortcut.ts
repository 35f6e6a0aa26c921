import { useEffect, useEffectEvent } from 'react';

import { offer } from './shortcuts.js';

/** Offers a key while the component is on the page; it is listed under `?` with its label. */
export function useShortcut(key: string, label: string, run: () => void): void {
  const latest = useEffectEvent(run);

  useEffect(() => {
    const withdraw = offer({ key, label, run: () => latest() });
    return withdraw;
  }, [key, label]);
}
