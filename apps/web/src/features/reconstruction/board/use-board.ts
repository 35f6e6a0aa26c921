import { observeBoard, readBoard } from '@systemblick/co-editing/reconstruction/board';
import type { Board } from '@systemblick/co-editing/reconstruction/board-shape';
import type { Reading } from '@systemblick/co-editing/reading';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';

/** The board as it is now. Read anew at most once a frame, however fast others type. */
export function useBoard(doc: Y.Doc | undefined): Reading<Board> | undefined {
  const store = useMemo(() => (doc ? boardStore(doc) : undefined), [doc]);
  const watch = useCallback((watcher: () => void) => store?.watch(watcher) ?? (() => undefined), [store]);
  return useSyncExternalStore(watch, () => store?.read());
}

function boardStore(doc: Y.Doc) {
  let reading = readBoard(doc);

  return {
    read: () => reading,
    watch(watcher: () => void) {
      let frame = 0;
      const look = () => {
        reading = readBoard(doc);
        watcher();
      };
      const stop = observeBoard(doc, () => {
        cancelAnimationFrame(frame);
        // A window in the background draws no frames, and still must not fall behind.
        if (document.hidden) look();
        else frame = requestAnimationFrame(look);
      });
      look();
      return () => {
        cancelAnimationFrame(frame);
        stop();
      };
    },
  };
}
