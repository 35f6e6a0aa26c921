import { observeBoard, showBoard } from '@systemblick/co-editing/reconstruction/board';
import type { Board } from '@systemblick/co-editing/reconstruction/board-shape';
import type { Reading, Shown } from '@systemblick/co-editing/reading';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';

/** The board as it is now, with what is to be mended on it. Read anew at most once a frame, however fast others type. */
export function useBoard(doc: Y.Doc | undefined): Reading<Shown<Board>> | undefined {
  const store = useMemo(() => (doc ? boardStore(doc) : undefined), [doc]);
  const watch = useCallback((watcher: () => void) => store?.watch(watcher) ?? (() => undefined), [store]);
  return useSyncExternalStore(watch, () => store?.read());
}

function boardStore(doc: Y.Doc) {
  let reading = showBoard(doc);

  return {
    read: () => reading,
    watch(watcher: () => void) {
      let frame = 0;
      const look = () => {
        reading = showBoard(doc);
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
