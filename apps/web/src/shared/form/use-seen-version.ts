import { useState } from 'react';

type Version = number | null | undefined;

/**
 * The version of a thing that was in view when its window or form opened; it is named when something is sent, so that
 * nothing is written or decided over what others changed meanwhile, however often the page behind is fetched anew.
 * Who was told so and calls `reload` goes on from the newest. `open` is for windows that are there before they open.
 */
export function useSeenVersion<Seen extends Version>(version: Seen, onReload?: () => unknown, open = true) {
  const [opened, setOpened] = useState({ open, version });
  const [reloaded, setReloaded] = useState(false);

  if (opened.open !== open || (reloaded && opened.version !== version)) {
    setOpened({ open, version });
    setReloaded(false);
  }

  async function reload() {
    setReloaded(true);
    await onReload?.();
  }

  return { seen: reloaded ? version : opened.version, reload };
}
