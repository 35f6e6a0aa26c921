/** `opened`: from what the form was filled before it was written in. */
export type Draft = { readonly values: unknown; readonly at: string; readonly opened?: unknown };

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const prefix = 'systemblick.draft.';

/**
 * Keeps what was typed and not yet sent across an error, an expired sign-in and a closed tab: in sessionStorage, or only in memory where the
 * draft is sensitive. A draft belongs to the person who typed it; another one who signs in at this tab never sees it.
 */
export function createDraftStore(shelf: Shelf | undefined, now: () => Date = () => new Date()) {
  const memory = new Map<string, Draft>();
  const watchers = new Set<() => void>();
  let owner: string | undefined;

  function tell() {
    for (const watcher of watchers) watcher();
  }

  const place = (key: string) => `${prefix}${owner ?? ''}.${key}`;

  return {
    /** Called when it is known who is signed in. What others left behind at this tab goes. */
    belongTo(personId: string): void {
      if (owner !== undefined && owner !== personId) memory.clear();
      owner = personId;
      for (const name of names(shelf)) if (!name.startsWith(place(''))) shelf?.removeItem(name);
    },

    read(key: string): Draft | undefined {
      const kept = memory.get(place(key));
      if (kept) return kept;
      const written = attempt(() => shelf?.getItem(place(key)));
      const draft = written ? parse(written) : undefined;
      if (draft) memory.set(place(key), draft);
      return draft;
    },

    write(
      key: string,
      values: unknown,
      { sensitive, opened }: { readonly sensitive: boolean; readonly opened?: unknown },
    ): void {
      const draft = { values, at: now().toISOString(), ...(opened !== undefined && { opened }) };
      memory.set(place(key), draft);
      if (!sensitive) attempt(() => shelf?.setItem(place(key), JSON.stringify(draft)));
      tell();
    },

    /** What only memory knows, as it was typed: it is gone as soon as the page is loaded anew. */
    inMemoryOnly(): readonly Draft[] {
      return [...memory].filter(([name]) => attempt(() => shelf?.getItem(name)) == null).map(([, draft]) => draft);
    },

    forget(key: string): void {
      memory.delete(place(key));
      attempt(() => shelf?.removeItem(place(key)));
      tell();
    },

    /** Told whenever a draft is written or let go. */
    watch: (watcher: () => void): (() => void) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },

    /** On sign-out. */
    forgetAll(): void {
      memory.clear();
      for (const name of names(shelf)) shelf?.removeItem(name);
    },
  };
}

function names(shelf: Shelf | undefined): readonly string[] {
  if (!shelf) return [];
  return Array.from({ length: shelf.length }, (_, place) => shelf.key(place)).filter(
    (name) => name?.startsWith(prefix) === true,
  ) as string[];
}

function parse(written: string): Draft | undefined {
  return attempt(() => JSON.parse(written) as Draft);
}

/** Storage may be full, forbidden or broken: then the draft lives in memory only. */
function attempt<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
