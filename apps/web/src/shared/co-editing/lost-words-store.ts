import type { LostWords } from '@systemblick/co-editing/lost/lost-words';

import { forgetCopy, wordsName } from './local-copies.js';

/** What of one thing (a session, a proposal) somebody wrote that did not get in any more, and in which room that was. */
export type Kept = { readonly room: string | undefined; readonly words: readonly LostWords[] };

const nothing: Kept = { room: undefined, words: [] };
const seen = new Map<string, Kept>();
const watchers = new Set<() => void>();
const keyOf = (personId: string, about: string) => `${personId} ${about}`;

/**
 * Kept in the same person's local store as the copies of documents, and gone with them at sign-out; where a browser
 * keeps nothing, in this tab's memory.
 */
export const lostWordsStore = {
  of: (personId: string, about: string): Kept => seen.get(keyOf(personId, about)) ?? nothing,

  watch: (watcher: () => void): (() => void) => {
    watchers.add(watcher);
    return () => void watchers.delete(watcher);
  },

  /** Reads what an earlier page kept. */
  async load(personId: string, about: string): Promise<Kept> {
    const stored = await inStore<Kept>(personId, 'readonly', (store) => store.get(about));
    const before = lostWordsStore.of(personId, about);
    become(personId, about, {
      room: before.room ?? stored?.room,
      words: together(stored?.words ?? [], before.words),
    });
    return lostWordsStore.of(personId, about);
  },

  /** So that they are found again when the thing no longer names its room. */
  async rememberRoom(personId: string, about: string, room: string): Promise<void> {
    await change(personId, about, (kept) => ({ ...kept, room }));
  },

  async keep(personId: string, about: string, words: readonly LostWords[]): Promise<void> {
    if (words.length === 0) return;
    await change(personId, about, (kept) => ({ ...kept, words: together(kept.words, words) }));
  },

  /** Put in again, or not wanted any more. */
  async drop(personId: string, about: string, words: LostWords): Promise<void> {
    await change(personId, about, (kept) => ({ ...kept, words: kept.words.filter((one) => !same(one, words)) }));
  },

  forgetAll(): void {
    seen.clear();
    for (const watcher of watchers) watcher();
  },
};

const same = (one: LostWords, other: LostWords) => one.place === other.place && one.text === other.text;

const together = (before: readonly LostWords[], more: readonly LostWords[]): readonly LostWords[] => [
  ...before,
  ...more.filter((one) => !before.some((other) => same(one, other))),
];

function become(personId: string, about: string, kept: Kept): void {
  seen.set(keyOf(personId, about), kept);
  for (const watcher of watchers) watcher();
}

async function change(personId: string, about: string, next: (kept: Kept) => Kept): Promise<void> {
  become(personId, about, next(await lostWordsStore.load(personId, about)));
  const kept = lostWordsStore.of(personId, about);
  await inStore(personId, 'readwrite', (store) => store.put(kept, about));
}

/** One request, on a connection of its own: an open one would keep the store from being deleted at sign-out. */
async function inStore<Value>(
  personId: string,
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest,
): Promise<Value | undefined> {
  const database = await open(wordsName(personId));
  if (!database) return undefined;
  return new Promise<Value | undefined>((answer) => {
    try {
      const transaction = database.transaction('words', mode);
      const request = ask(transaction.objectStore('words'));
      transaction.oncomplete = () => answer(request.result as Value | undefined);
      transaction.onerror = transaction.onabort = () => answer(undefined);
    } catch {
      void forgetCopy(wordsName(personId));
      answer(undefined);
    }
  }).finally(() => database.close());
}

function open(name: string): Promise<IDBDatabase | undefined> {
  return new Promise((answer) => {
    try {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => request.result.createObjectStore('words');
      request.onsuccess = () => answer(request.result);
      request.onerror = request.onblocked = () => answer(undefined);
    } catch {
      answer(undefined);
    }
  });
}
