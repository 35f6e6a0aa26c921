import { Extension, type Extensions } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { keepCellsPlain } from '@systemblick/co-editing/proposals/plain-cells';

import type { SharedDocument } from '#shared/co-editing/shared-document.js';
import { evenTables } from './even-tables.js';
import { cellEditing } from './table-editing.js';
import { roomFor } from './table-verbs.js';
import { sectionFragment } from '@systemblick/co-editing/text/document';

/** Not taken from what is pasted: cells are not merged here, and columns are as wide as the page makes them. */
const spans = () => ({
  colspan: { default: 1, rendered: false, parseHTML: () => 1 },
  rowspan: { default: 1, rendered: false, parseHTML: () => 1 },
  colwidth: { default: null, rendered: false, parseHTML: () => null },
});

const table = Table.extend({
  renderHTML: () => ['div', { class: 'text-table' }, ['table', ['tbody', 0]]],
  addNodeView: () => null,
  addProseMirrorPlugins: () => [cellEditing()],
  addKeyboardShortcuts() {
    return {
      ...this.parent?.(),
      // To the next cell; after the last one to a new row, as long as there is room for it.
      Tab: ({ editor }) =>
        editor.commands.goToNextCell() || (roomFor(editor).row && editor.chain().addRowAfter().goToNextCell().run()),
    };
  },
});

/** Tables of plain cells, for several who write in them at once. */
export const tableNodes = (shared: SharedDocument, section: string): Extensions => [
  table,
  TableRow,
  TableCell.extend({ addAttributes: spans }),
  TableHeader.extend({ addAttributes: spans }),
  Extension.create<object, { stop?: () => void }>({
    name: 'plainCells',
    addStorage: () => ({}),
    onBeforeCreate() {
      this.storage.stop = keepCellsPlain(sectionFragment(shared.doc, section));
    },
    onDestroy() {
      this.storage.stop?.();
    },
    addProseMirrorPlugins: () => [evenTables(shared.awareness)],
  }),
];
