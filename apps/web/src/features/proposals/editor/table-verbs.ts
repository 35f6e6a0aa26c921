import type { Editor } from '@tiptap/react';
import { tableLimits } from '@systemblick/domain/proposals/text-table';

import { cutFromTable, depthOfTable } from './cut-from-table.js';
import { makeEven } from './even-tables.js';
import { areWorkable, columnsOf } from './workable-tables.js';

export const tableVerbs = [
  'rowBefore',
  'rowAfter',
  'columnBefore',
  'columnAfter',
  'deleteRow',
  'deleteColumn',
  'delete',
] as const;
export type TableVerb = (typeof tableVerbs)[number];

const commands: Readonly<Record<TableVerb, (editor: Editor) => boolean>> = {
  rowBefore: (editor) => editor.chain().focus().addRowBefore().run(),
  rowAfter: (editor) => editor.chain().focus().addRowAfter().run(),
  columnBefore: (editor) => editor.chain().focus().addColumnBefore().run(),
  columnAfter: (editor) => editor.chain().focus().addColumnAfter().run(),
  deleteRow: (editor) => editor.chain().focus().deleteRow().run(),
  deleteColumn: (editor) => editor.chain().focus().deleteColumn().run(),
  delete: (editor) => editor.chain().focus().deleteTable().run(),
};

/**
 * Changes the table where the caret is, after it was made even. Where a table cannot be reckoned with, it takes nothing
 * more; a row, a column and the table itself can be taken away.
 */
export function changeTable(editor: Editor, verb: TableVerb): void {
  if (verb === 'delete') return void commands.delete(editor);
  if (areWorkable(editor.state.doc.content)) {
    makeEven(editor.view);
    return void commands[verb](editor);
  }
  const cut =
    verb === 'deleteRow' || verb === 'deleteColumn'
      ? cutFromTable(editor.state, verb === 'deleteRow' ? 'row' : 'column')
      : undefined;
  if (cut) editor.view.dispatch(cut);
  editor.commands.focus();
}

/** A small table where the caret is, and a line after it in which one goes on. */
export function insertTable(editor: Editor): void {
  editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run();
  const { $from } = editor.state.selection;
  const after = $from.after(1);
  if (after < editor.state.doc.content.size) return;
  editor.view.dispatch(editor.state.tr.insert(after, editor.schema.nodes['paragraph']?.create() ?? []));
}

/** Whether the table where the caret is takes another row, another column. */
export function roomFor(editor: Editor): { readonly row: boolean; readonly column: boolean } {
  const { state } = editor;
  const depth = depthOfTable(state);
  if (depth === undefined || !areWorkable(state.doc.content)) return { row: false, column: false };
  const { content } = state.selection.$head.node(depth);
  return { row: content.childCount < tableLimits.rows, column: columnsOf(content) < tableLimits.columns };
}
