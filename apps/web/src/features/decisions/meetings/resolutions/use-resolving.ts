import { useRef } from 'react';

import type { Item, Meeting } from '../meeting.document.js';
import { toPoints } from './points-field.js';

/** What every resolution says. Sent again after a lost answer it is the same one: the ids are kept for what was chosen. */
export function useResolving({ id: meetingId }: Meeting, item: Item) {
  const kept = useRef<{ readonly key: string; readonly points: ReturnType<typeof toPoints> }>(undefined);

  return (chosen: readonly string[], dissent: string) => {
    const key = chosen.join();
    if (kept.current?.key !== key) kept.current = { key, points: toPoints(item, chosen) };
    return { meetingId, itemId: item.id, points: kept.current.points, dissent: dissent || null };
  };
}
