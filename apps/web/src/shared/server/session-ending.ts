/** What ended under somebody's hands begins again when they sign in anew: the page stays, and who waits goes on. */
export function createSessionEnd() {
  let ended = false;
  const watchers = new Set<() => void>();
  let waiting: (() => void)[] = [];

  function become(next: boolean) {
    if (ended === next) return;
    ended = next;
    for (const watcher of watchers) watcher();
  }

  return {
    ended: () => ended,
    tell: () => become(true),
    /** The same person is signed in again. */
    begunAgain() {
      become(false);
      const goOn = waiting;
      waiting = [];
      for (const tell of goOn) tell();
    },
    /** Resolves at once while there is a session, else when it has begun again. */
    whenBegun: (): Promise<void> => (ended ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
    watch: (watcher: () => void): (() => void) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
  };
}
