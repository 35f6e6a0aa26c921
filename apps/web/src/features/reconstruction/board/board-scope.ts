import { boardMaps } from '@systemblick/co-editing/reconstruction/board-maps';
import { boardOrigin } from '@systemblick/co-editing/reconstruction/board-writers';
import type * as Y from 'yjs';

/** What of a board one can take back: everything one has written on it. */
export function boardScope(doc: Y.Doc) {
  const { marks, observations, clusters, themeDrafts } = boardMaps(doc);
  const types = [marks, observations, clusters, themeDrafts] as unknown as readonly Y.AbstractType<unknown>[];
  return { doc, types, origin: boardOrigin };
}
