import { useSyncExternalStore } from 'react';

export type Announcement = {
  readonly id: number;
  readonly message: string;
  readonly kind: 'success' | 'info' | 'danger';
};

let list: readonly Announcement[] = [];
let last = 0;
const watchers = new Set<() => void>();

function become(next: readonly Announcement[]) {
  list = next;
  for (const watcher of watchers) watcher();
}

/** Says in a sentence what has happened: shown for a while at the edge of the page and read out by screen readers. */
export function announce(message: string, kind: Announcement['kind'] = 'success'): void {
  last += 1;
  become(withAnnouncement(list, { id: last, message, kind }));
}

const shownAtOnce = 2;

/** The newest last. What is said again takes the place of what it repeats; what is older than the newest few goes. */
export const withAnnouncement = (said: readonly Announcement[], next: Announcement): readonly Announcement[] => [
  ...said.filter(({ message, kind }) => message !== next.message || kind !== next.kind).slice(1 - shownAtOnce),
  next,
];

export const dismiss = (id: number): void => become(list.filter((one) => one.id !== id));

const current = () => list;

export const useAnnouncements = (): readonly Announcement[] => useSyncExternalStore(watch, current, current);

function watch(watcher: () => void) {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}
