import { useState } from 'react';

/**
 * The version from which a form was filled; the form names it when it is sent, so that what others change meanwhile is
 * not written over unseen. Who was told so and loads anew goes on from the newest, with what they typed.
 */
export function useSeenVersion<Version extends number | null>(version: Version, onReload?: () => unknown) {
  const [seen, setSeen] = useState(version);
  const [reloaded, setReloaded] = useState(false);

  if (reloaded && seen !== version) {
    setSeen(version);
    setReloaded(false);
  }

  async function reload() {
    setReloaded(true);
    await onReload?.();
  }

  return { seen: reloaded ? version : seen, reload };
}
