/** What was typed and not yet sent. `sensitive` text never leaves memory. */
export type DraftStore = ReturnType<typeof createDraftStore>;

export type Draft = { readonly values: unknown; readonly at: string };

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const prefix = 'systemblick.draft.';

/**
 * Keeps drafts across an error, an expired sign-in and a closed tab: in sessionStorage, or only in memory where the
 * draft is sensitive. A draft belongs to the person who typed it; another one who signs in at this tab never sees it.
 */
export function createDraftStore(shelf: Shelf | undefined, now: () => Date = () => new Date()) {
  const memory = new Map<string, Draft>();
  let owner: string | undefined;

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
      return written ? parse(written) : undefined;
    },

    write(key: string, values: unknown, { sensitive }: { readonly sensitive: boolean }): void {
      const draft = { values, at: now().toISOString() };
      memory.set(place(key), draft);
      if (!sensitive) attempt(() => shelf?.setItem(place(key), JSON.stringify(draft)));
    },

    /** What only memory knows, as it was typed: it is gone as soon as the page is loaded anew. */
    inMemoryOnly(): readonly Draft[] {
      return [...memory].filter(([name]) => attempt(() => shelf?.getItem(name)) == null).map(([, draft]) => draft);
    },

    forget(key: string): void {
      memory.delete(place(key));
      attempt(() => shelf?.removeItem(place(key)));
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
