import { Extension, type Extensions } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { Plugin } from '@tiptap/pm/state';
import { tableEditing } from '@tiptap/pm/tables';
import { keepCellsPlain } from '@systemblick/co-editing/proposals/plain-cells';

import type { SharedDocument } from '../../../shared/co-editing/shared-document.js';
import { evenTables } from './even-tables.js';
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
  addProseMirrorPlugins() {
    const editing = tableEditing();
    const { appendTransaction } = editing.spec;
    return [
      new Plugin({
        ...editing.spec,
        // The selection is put right at once. The shape is not: two who mend it at once add twice as many cells.
        appendTransaction: (transactions, _before, state) =>
          appendTransaction?.call(editing, transactions, state, state),
      }),
    ];
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
