import { useSyncExternalStore } from 'react';

const query = typeof matchMedia === 'function' ? matchMedia('(width < 48rem)') : undefined;

const narrow = () => query?.matches ?? false;

/** Whether the screen is a phone's. For what changes its structure; what only changes its looks is for the style sheet. */
export const useNarrow = (): boolean => useSyncExternalStore(watch, narrow, () => false);

function watch(watcher: () => void) {
  query?.addEventListener('change', watcher);
  return () => query?.removeEventListener('change', watcher);
}
