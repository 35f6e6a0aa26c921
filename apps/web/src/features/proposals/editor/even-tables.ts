import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state';
import { fixTables } from '@tiptap/pm/tables';
import type { EditorView } from '@tiptap/pm/view';
import { tableLimits } from '@systemblick/domain/proposals/text-table';
import type { Awareness } from 'y-protocols/awareness';

import { missingCells } from './missing-cells.js';
import { areWorkable } from './workable-tables.js';

/** Longer than a change takes to the others and back. */
const settledMs = 800;

/**
 * Gives a table back its missing cells when two people changed its shape at once. One of them does it, once both changes
 * are there: if each did, there would be twice as many.
 */
export const evenTables = (awareness: Awareness) =>
  new Plugin({
    view: (view) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      return {
        update: (_view, before) => {
          if (before.doc.eq(view.state.doc)) return;
          clearTimeout(timer);
          timer = setTimeout(() => isFirstOfWriters(awareness) && makeEven(view), settledMs);
        },
        destroy: () => clearTimeout(timer),
      };
    },
  });

/** At once, where one is about to change the shape oneself. */
export function makeEven(view: EditorView): void {
  const mended = view.isDestroyed || !view.editable ? undefined : evened(view.state);
  if (mended) view.dispatch(mended.setMeta('addToHistory', false));
}

/** Two who change a shape at once leave out no more cells than one table has. */
const mostMissing = tableLimits.rows * tableLimits.columns;

/**
 * What gives the tables of a text their missing cells: nothing where a table is too large to be reckoned with, or where
 * more is missing than anybody leaves out by chance.
 */
export const evened = (state: EditorState): Transaction | undefined =>
  areWorkable(state.doc.content) && missingCells(state.doc) <= mostMissing ? fixTables(state) : undefined;

/** Of those who have the caret in a text, the one with the lowest number: everybody comes to the same answer. */
function isFirstOfWriters(awareness: Awareness): boolean {
  const writers = [...awareness.getStates()].filter(([, state]) => state['cursor']).map(([client]) => client);
  return writers.length > 0 && Math.min(...writers) === awareness.clientID;
}
