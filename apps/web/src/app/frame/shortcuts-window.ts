import { useSyncExternalStore } from 'react';

let open = false;
const watchers = new Set<() => void>();

function become(next: boolean) {
  open = next;
  for (const watcher of watchers) watcher();
}

export const openShortcuts = (): void => become(true);
export const closeShortcuts = (): void => become(false);

const current = () => open;

export const useShortcutsOpen = (): boolean =>
  useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    current,
    current,
  );
