import { useEffect, useMemo, type SyntheticEvent } from 'react';
import type * as Y from 'yjs';

import { gather } from '../timing/gather.js';
import { byPerson, type Present } from './presence.js';
import type { SharedDocument } from './shared-document.js';
import { offsetOf, placeAt } from './text-places.js';
import { usePresence } from './use-shared-document.js';

/** Somebody else who is writing in this field, and where. */
export type Writer = Pick<Present, 'personId' | 'name' | 'hue'> & { readonly offset: () => number | undefined };

/** Whoever writes without a pause is seen to move all the same. */
const waits = { quiet: 120, longest: 360 } as const;

/** Who else writes in a field; and tells the others that one does oneself. */
export function useFieldPresence(shared: SharedDocument, field: string, text: Y.Text) {
  const present = usePresence(shared);
  const { awareness } = shared;

  const place = useMemo(
    () =>
      gather(({ selectionEnd }: HTMLTextAreaElement) => {
        const offset = Math.min(selectionEnd, text.length);
        awareness.setLocalStateField('writing', { field, at: placeAt(text, offset) });
      }, waits),
    [awareness, field, text],
  );

  useEffect(() => () => place.stop(), [place]);

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
    place.call(currentTarget);
  }

  function leave() {
    place.stop();
    awareness.setLocalStateField('writing', null);
  }

  return { writers, tellPlace, leave };
}
