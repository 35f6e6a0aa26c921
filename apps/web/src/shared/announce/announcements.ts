import { useSyncExternalStore } from 'react';

export type Announcement = {
  readonly id: number;
  readonly message: string;
  readonly kind: 'success' | 'info' | 'danger';
  /** When it was said, in milliseconds. */
  readonly at: number;
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
  become(withAnnouncement(list, { id: last, message, kind, at: Date.now() }));
}

const shownAtOnce = 2;

/**
 * The newest last. What is said again takes the place of what it repeats; what went well goes where something went
 * wrong after it, and what is older than the newest few goes.
 */
export const withAnnouncement = (said: readonly Announcement[], next: Announcement): readonly Announcement[] => [
  ...(next.kind === 'danger' ? withoutSuccess(said) : said)
    .filter(({ message, kind }) => message !== next.message || kind !== next.kind)
    .slice(1 - shownAtOnce),
  next,
];

/** Without what went well until then. */
export const withoutSuccess = (said: readonly Announcement[], until = Infinity): readonly Announcement[] =>
  said.filter(({ kind, at }) => kind !== 'success' || at > until);

/** What went well is not said beside what was refused after it. */
export const endSuccess = (): void => become(withoutSuccess(list));

/** What was said on the way to the next page belongs there; this many milliseconds are on the way. */
const onTheWayMs = 1000;

/** What went well on a page is not said on the next one. */
export const endSuccessOfPage = (): void => become(withoutSuccess(list, Date.now() - onTheWayMs));

export const dismiss = (id: number): void => become(list.filter((one) => one.id !== id));

const current = () => list;

export const useAnnouncements = (): readonly Announcement[] => useSyncExternalStore(watch, current, current);

function watch(watcher: () => void) {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}
