import { cellGrid, type SpanningCell } from './cell-grid.js';
import type { Line, Run } from './pasted-line.js';

export type PastedCell = { readonly head: boolean; readonly lines: readonly Line[] };
export type PastedTable = {
  readonly rows: readonly (readonly PastedCell[])[];
  /** The same where no table can stand: a line a row, the cells side by side. */
  readonly asLines: readonly Line[];
};

type SourceCell = SpanningCell & { readonly element: Element; readonly head: boolean };

/** The rows of a table's source, without what one does not see of it. */
export const rowsOf = (
  table: HTMLTableElement,
  notSeen: (element: Element) => boolean,
): readonly (readonly SourceCell[])[] =>
  [...table.rows]
    .filter((row) => !notSeen(row))
    .map((row) =>
      [...row.cells]
        .filter((cell) => !notSeen(cell))
        .map((cell) => ({
          element: cell,
          head: cell.tagName === 'TH' || row.parentElement?.tagName === 'THEAD',
          columns: cell.colSpan,
          rows: cell.rowSpan === 0 ? table.rows.length : cell.rowSpan,
        })),
    );

/** A table as it is pasted, its merged cells taken apart. */
export function pastedTable(
  source: readonly (readonly SourceCell[])[],
  linesIn: (cell: Element) => readonly Line[],
): PastedTable {
  const rows = cellGrid(source).map((cells) =>
    cells.map((cell): PastedCell => (cell ? { head: cell.head, lines: linesIn(cell.element) } : nothing)),
  );
  return { rows, asLines: rows.map(asLine).filter(({ runs }) => runs.length > 0) };
}

const nothing: PastedCell = { head: false, lines: [] };

function asLine(cells: readonly PastedCell[]): Line {
  const texts = cells.map(({ lines }) => lines.map(({ runs }) => wordsOf(runs)).join(' / '));
  const text = texts.join(' | ').replace(/[ |]+$/, '');
  return { list: undefined, level: 0, runs: text === '' ? [] : [{ text, bold: false, italic: false }] };
}

const wordsOf = (runs: readonly Run[]): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
