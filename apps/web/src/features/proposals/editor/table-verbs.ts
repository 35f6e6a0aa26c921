import { TableMap, selectedRect } from '@tiptap/pm/tables';
import type { Editor } from '@tiptap/react';
import { tableLimits } from '@systemblick/domain/proposals/text-table';

import { makeEven } from './even-tables.js';

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

/** Changes the table where the caret is, after it was made even. */
export function changeTable(editor: Editor, verb: TableVerb): void {
  makeEven(editor.view);
  commands[verb](editor);
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
  if (!editor.isActive('table')) return { row: false, column: false };
  const { width, height } = TableMap.get(selectedRect(editor.state).table);
  return { row: height < tableLimits.rows, column: width < tableLimits.columns };
}
