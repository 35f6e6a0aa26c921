export type ConnectionState = 'there' | 'lost';

type Options = {
  /** Resolves to whether the server is ready. */
  readonly ask: () => Promise<boolean>;
  readonly everyMs?: number;
};

/** Whether the server answers. Once it was lost it is asked again until it does; who listens is told when it is back. */
export function createConnection({ ask, everyMs = 3000 }: Options) {
  let state: ConnectionState = 'there';
  let asking: Promise<void> | undefined;
  const watchers = new Set<() => void>();
  const returns = new Set<() => void>();

  function become(next: ConnectionState) {
    if (state === next) return;
    state = next;
    for (const watcher of watchers) watcher();
    if (next === 'there') for (const tell of returns) tell();
  }

  async function answers(): Promise<boolean> {
    try {
      return await ask();
    } catch {
      return false;
    }
  }

  async function askUntilThere(): Promise<void> {
    while (!(await answers())) {
      become('lost');
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
    asking = undefined;
    become('there');
  }

  return {
    state: () => state,
    /** Something failed that looks like the network: asks until the server is there, and resolves then. */
    check: (): Promise<void> => (asking ??= askUntilThere()),
    watch: (watcher: () => void) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    onReturn: (tell: () => void) => {
      returns.add(tell);
      return () => void returns.delete(tell);
    },
  };
}
