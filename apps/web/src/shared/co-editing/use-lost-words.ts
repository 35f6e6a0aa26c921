import type { LostWords } from '@systemblick/co-editing/lost/lost-words';
import { useEffect, useSyncExternalStore } from 'react';

import { lostWordsStore } from './lost-words-store.js';
import { rescueWords } from './rescue-words.js';

type Thing = {
  readonly personId: string;
  /** The session or the proposal, as `session:<id>`. */
  readonly about: string;
  /** Whether its document takes words: then none are lost yet that it might still take. */
  readonly open: boolean;
  readonly room: string | null;
};

/** What somebody wrote in this thing's document that did not get in any more. */
export function useLostWords({ personId, about, open, room }: Thing): readonly LostWords[] {
  useEffect(() => {
    void (open ? lostWordsStore.load(personId, about) : rescueWords(personId, about, room));
  }, [personId, about, open, room]);

  return useSyncExternalStore(lostWordsStore.watch, () => lostWordsStore.of(personId, about)).words;
}
