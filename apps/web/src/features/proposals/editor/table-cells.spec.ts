import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Fragment, Slice } from '@tiptap/pm/model';
import { NodeSelection, Selection } from '@tiptap/pm/state';
import { TableMap } from '@tiptap/pm/tables';
import type { EditorView } from '@tiptap/pm/view';
import type { Editor } from '@tiptap/core';

import { cutFromTable } from './cut-from-table.js';
import { cell, cells, row, rows, shapeOf, stateOf, tableOf, words } from './drawn-tables.fixture.js';
import { evened } from './even-tables.js';
import { cellEditing } from './table-editing.js';
import { roomFor } from './table-verbs.js';
import { areWorkable } from './workable-tables.js';

const reckoned = jest.spyOn(TableMap, 'get');
beforeEach(() => void reckoned.mockClear());

const huge = () => tableOf(row(...cells(300)), ...rows(300));
const unworkable = [
  ['of 300 rows and 300 columns', huge],
  ['of 201 rows', () => tableOf(...rows(201))],
  ['of 13 columns', () => tableOf(row(cell()), row(...cells(13)))],
  ['with a cell over columns', () => tableOf(row(cell('', { colspan: 300_000_000 })))],
  ['with a cell over rows', () => tableOf(row(cell('', { rowspan: '300000000' })))],
  ['with a cell of a width', () => tableOf(row(cell('', { colwidth: [100] })))],
  ['deep in cells', () => tableOf(row(cell(), cell().copy(Fragment.from(huge()))))],
] as const;

describe('a table that cannot be reckoned with', () => {
  it.each(unworkable)('%s is not mended, takes nothing more, and is left as it is', (_what, made) => {
    const state = stateOf([made(), tableOf(row(cell(), cell()), row(cell()))]);
    expect(areWorkable(state.doc.content)).toBe(false);
    expect(evened(state)).toBeUndefined();
    expect(roomFor({ state } as Editor)).toEqual({ row: false, column: false });
    expect(reckoned).not.toHaveBeenCalled();
  });

  it.each(unworkable)('%s is no reason to reckon when one selects it, presses keys or pastes', (_what, made) => {
    const editing = cellEditing();
    const state = stateOf([made(), words()], [editing]);
    const chosen = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, 0)));
    const across = Selection.atEnd(chosen.doc);
    const view = { state: state.apply(state.tr.setSelection(across)) } as EditorView;
    const { handleKeyDown, handlePaste, handleTripleClick, handleDOMEvents, decorations } = editing.props;
    const key = { keyCode: 40, key: 'ArrowDown' } as KeyboardEvent;
    expect(handleKeyDown?.call(editing, view, key)).toBe(false);
    expect(handleTripleClick?.call(editing, view, 4, {} as MouseEvent)).toBe(false);
    expect(handleDOMEvents?.mousedown?.call(editing, view, {} as MouseEvent)).toBe(false);
    expect(handlePaste?.call(editing, { state } as EditorView, {} as ClipboardEvent, Slice.empty)).toBe(false);
    expect(decorations?.call(editing, chosen)).toBeNull();
    expect(reckoned).not.toHaveBeenCalled();
  });

  it('is not filled up when it is pasted into another, whole or as its rows', () => {
    const editing = cellEditing();
    const view = { state: stateOf([tableOf(row(cell()))], [editing]) } as EditorView;
    const paste = (slice: Slice) => editing.props.handlePaste?.call(editing, view, {} as ClipboardEvent, slice);
    expect(paste(new Slice(Fragment.from(huge()), 0, 0))).toBe(false);
    expect(paste(new Slice(huge().content, 1, 1))).toBe(false);
    expect(paste(new Slice(huge().child(0).content, 0, 0))).toBe(false);
    expect(reckoned).not.toHaveBeenCalled();
  });

  it('gives rows and columns back until it fits, and goes with the last', () => {
    const long = stateOf([tableOf(...rows(201))]);
    expect(shapeOf(cutFromTable(long, 'row'))).toHaveLength(200);
    const wide = stateOf([tableOf(row(cell('a'), ...cells(12)), row(...cells(2)), row())]);
    const narrower = cutFromTable(wide, 'column');
    expect(shapeOf(narrower)).toEqual([12, 1, 0]);
    expect(narrower?.doc.textContent).toBe('');
    const last = stateOf([tableOf(row(cell('a'))), words('b')]);
    expect(cutFromTable(last, 'row')?.doc.textContent).toBe('b');
    expect(cutFromTable(last, 'column')?.doc.textContent).toBe('b');
    expect(cutFromTable(stateOf([words('b')]), 'row')).toBeUndefined();
  });
});

describe('an uneven table', () => {
  it('gets its missing cells', () => {
    const state = stateOf([tableOf(row(cell(), cell()), row(cell()))]);
    expect(shapeOf(evened(state))).toEqual([2, 2]);
  });

  it('stays so where more is missing than anybody leaves out by chance', () => {
    const lacking = tableOf(row(...cells(12)), ...rows(199));
    expect(shapeOf(evened(stateOf([lacking]))).at(-1)).toBe(12);
    reckoned.mockClear();
    expect(evened(stateOf([lacking, lacking]))).toBeUndefined();
    expect(reckoned).not.toHaveBeenCalled();
  });
});
