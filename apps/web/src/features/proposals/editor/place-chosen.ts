import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

import type { SharedDocument } from '#shared/co-editing/shared-document.js';

/** What ProseMirror keeps to itself: it reads from the page what the person did there. */
type Reading = EditorView & { readonly domObserver: { readonly forceFlush: () => void; readonly flush: () => void } };

/**
 * The place that somebody clicks on is theirs at once. ProseMirror hears of it a moment later, and what a colleague writes in
 * that moment would put the caret back where it was: the next words would go there. So the place is read before.
 */
export const placeChosen = ({ doc, awareness }: SharedDocument) =>
  Extension.create({
    name: 'placeChosen',
    // Before the one that keeps the caret's place while the document changes.
    priority: 1100,
    addProseMirrorPlugins: () => [
      new Plugin({
        view: (view) => {
          let updating = false;
          const read = () => {
            if (updating || view.isDestroyed) return;
            const { domObserver } = view as Reading;
            domObserver.forceFlush();
            domObserver.flush();
          };
          doc.on('beforeAllTransactions', read);
          awareness.on('change', read);
          return {
            // What the person writes themselves is told to the others in the course of this update: it is read already.
            update: () => {
              updating = true;
              queueMicrotask(() => (updating = false));
            },
            destroy: () => {
              doc.off('beforeAllTransactions', read);
              awareness.off('change', read);
            },
          };
        },
      }),
    ],
  });
