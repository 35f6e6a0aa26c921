import { useEffect, useMemo, useRef, type SyntheticEvent } from 'react';
import type * as Y from 'yjs';

import { byPerson, type Present } from './presence.js';
import type { SharedDocument } from './shared-document.js';
import { offsetOf, placeAt } from './text-places.js';
import { usePresence } from './use-shared-document.js';

/** Somebody else who is writing in this field, and where. */
export type Writer = Pick<Present, 'personId' | 'name' | 'hue'> & { readonly offset: () => number | undefined };

const tellEveryMs = 120;

/** Who else writes in a field; and tells the others that one does oneself. */
export function useFieldPresence(shared: SharedDocument, field: string, text: Y.Text) {
  const present = usePresence(shared);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { awareness } = shared;

  useEffect(() => () => clearTimeout(waiting.current), []);

  const writers = useMemo<readonly Writer[]>(
    () =>
      byPerson(present.filter(({ isMe, writing }) => !isMe && writing?.field === field)).map((one) => ({
        personId: one.personId,
        name: one.name,
        hue: one.hue,
        offset: () => offsetOf(text, one.writing?.at),
      })),
    [present, field, text],
  );

  function tellPlace({ currentTarget }: SyntheticEvent<HTMLTextAreaElement>) {
    if (document.activeElement !== currentTarget) return;
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => {
      const offset = Math.min(currentTarget.selectionEnd, text.length);
      awareness.setLocalStateField('writing', { field, at: placeAt(text, offset) });
    }, tellEveryMs);
  }

  function leave() {
    clearTimeout(waiting.current);
    awareness.setLocalStateField('writing', null);
  }

  return { writers, tellPlace, leave };
}
