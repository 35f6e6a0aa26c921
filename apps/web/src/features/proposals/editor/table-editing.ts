import { Plugin, type EditorState, type PluginSpec } from '@tiptap/pm/state';
import { tableEditing } from '@tiptap/pm/tables';

import { areWorkable } from './workable-tables.js';

/**
 * What one does with several cells of a table at once. Rests while a table of the text cannot be reckoned with; one writes
 * in it as in any other text.
 */
export function cellEditing(): Plugin {
  const editing = tableEditing();
  const spec = editing.spec as PluginSpec<unknown>;
  const { appendTransaction, props = {} } = spec;
  const { decorations, handleKeyDown, handlePaste, handleTripleClick, handleDOMEvents, createSelectionBetween } = props;
  const mousedown = handleDOMEvents?.mousedown;
  const works = ({ doc }: EditorState) => areWorkable(doc.content);

  return new Plugin({
    ...spec,
    props: {
      decorations: (state) => (works(state) ? decorations?.call(editing, state) : null),
      handleKeyDown: (view, event) => works(view.state) && handleKeyDown?.call(editing, view, event),
      handleTripleClick: (view, pos, event) => works(view.state) && handleTripleClick?.call(editing, view, pos, event),
      handlePaste: (view, event, slice) =>
        works(view.state) && areWorkable(slice.content) && handlePaste?.call(editing, view, event, slice),
      createSelectionBetween: (view, anchor, head) =>
        (works(view.state) && createSelectionBetween?.call(editing, view, anchor, head)) || null,
      handleDOMEvents: {
        mousedown: (view, event) => works(view.state) && mousedown?.call(editing, view, event),
      },
    },
    // The selection is put right at once. The shape is not: two who mend it at once add twice as many cells.
    appendTransaction: (transactions, _before, state) =>
      works(state) ? appendTransaction?.call(editing, transactions, state, state) : undefined,
  });
}
