/**
 * `waiting`: for the server. `outdated`: the server has a new release, in which the part has another name. `missed`: it
 * could not be had once, and this document never asks for it again.
 */
export type PartState = 'none' | 'waiting' | 'outdated' | 'missed';

type Options = {
  /** Whether there is reason to think that the server is there: the page has only just come from it. */
  readonly justThere: () => boolean;
  /** Resolves as soon as the server answers. */
  readonly reachable: () => Promise<void>;
  readonly hasNewRelease: () => Promise<boolean>;
};

/** How often a part is asked for that a reachable server of the same release does not give. */
const tries = 3;

/** Vite asks for a stylesheet once: the next try would show the part without it. */
const lacksItsLook = (error: unknown) => error instanceof Error && error.message.startsWith('Unable to preload CSS');

/**
 * Fetches parts of the app on demand. While the server is away none is asked for: browsers remember of a module that it
 * could not be had, and never ask for it again, nor for what it needs
 * (https://html.spec.whatwg.org/#fetch-a-single-module-script). After an update a part never comes, nor one that was asked
 * for when the line broke, and `state` says so: only loading the page anew helps, which is the person's to decide. Where
 * nobody watches the state there is no page yet, and it fails.
 */
export function createPartFetcher({ justThere, reachable, hasNewRelease }: Options) {
  const watchers = new Set<() => void>();
  let waiting = 0;
  let gone: 'outdated' | 'missed' | undefined;

  const state = (): PartState => gone ?? (waiting > 0 ? 'waiting' : 'none');
  const tell = () => {
    for (const watcher of watchers) watcher();
  };

  async function untilReachable(): Promise<void> {
    waiting += 1;
    tell();
    await reachable();
    waiting -= 1;
    tell();
  }

  function neverComes(why: typeof gone): Promise<never> {
    gone = why;
    tell();
    return new Promise<never>(() => undefined);
  }

  async function fetch<Part>(load: () => Promise<Part>): Promise<Part> {
    if (!justThere()) await untilReachable();
    for (let tried = 1; ; tried += 1) {
      try {
        return await load();
      } catch (error) {
        await untilReachable();
        if (await hasNewRelease()) return neverComes('outdated');
        if (tried < tries && !lacksItsLook(error)) continue;
        if (watchers.size === 0) throw error;
        return neverComes('missed');
      }
    }
  }

  return {
    fetch,
    state,
    watch: (watcher: () => void): (() => void) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
  };
}
