import { clocksOf, type Clocks } from '@systemblick/co-editing/lost/committed-clocks';
import { lostWords } from '@systemblick/co-editing/lost/lost-words';
import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';

import { takeUp } from './left-behind.js';
import { copyName, forgetCopy, hasCopy } from './local-copies.js';
import { lostWordsStore } from './lost-words-store.js';

/** Under this name a copy keeps how far its document was committed. */
export const committedKey = 'committed';

/** How far a copy knew its document committed; of a copy that never noted it, all of it is taken for committed. */
export async function committedIn(copy: IndexeddbPersistence): Promise<Clocks | undefined> {
  const kept: unknown = await copy.get(committedKey);
  return kept instanceof Map ? (kept as Clocks) : undefined;
}

/**
 * A document that takes nothing any more leaves its unsaved words with the person who wrote them, and its copy on this
 * device is deleted then, not before.
 */
export async function rescueWords(personId: string, about: string, knownRoom: string | null): Promise<void> {
  const kept = await lostWordsStore.load(personId, about);
  const room = knownRoom ?? kept.room;
  if (room === undefined) return;
  const name = copyName(personId, room);
  const left = takeUp(name);
  const doc = new Y.Doc();
  const committed = new Map(left?.committed);
  if (left) Y.applyUpdate(doc, left.update);
  if (await hasCopy(name)) {
    const copy = new IndexeddbPersistence(name, doc);
    await copy.whenSynced;
    const known = await committedIn(copy);
    for (const [client, clock] of known ?? (left ? [] : clocksOf(doc)))
      committed.set(client, Math.max(clock, committed.get(client) ?? 0));
    await lostWordsStore.keep(personId, about, lostWords(doc, committed));
    await copy.destroy();
    await forgetCopy(name);
  } else if (left) await lostWordsStore.keep(personId, about, lostWords(doc, committed));
  doc.destroy();
}
