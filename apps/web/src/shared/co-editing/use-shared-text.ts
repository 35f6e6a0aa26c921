import { useCallback, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';

/** What a shared text reads now. */
export function useSharedText(text: Y.Text | undefined): string {
  const watch = useCallback(
    (watcher: () => void) => {
      text?.observe(watcher);
      return () => text?.unobserve(watcher);
    },
    [text],
  );
  return useSyncExternalStore(watch, () => text?.toJSON() ?? '');
}
