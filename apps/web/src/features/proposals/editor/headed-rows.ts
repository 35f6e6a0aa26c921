import { tableLimits } from '@systemblick/domain/proposals/text-table';

import type { PastedCell, PastedTable } from '#shared/pasting/pasted-table.js';

type Rows = PastedTable['rows'];

/** Whether a text takes a table of this size. */
export const fits = (rows: Rows): boolean =>
  rows.length <= tableLimits.rows && (rows[0]?.length ?? 0) <= tableLimits.columns;

/**
 * Rows with their headings: where none are named, a first row that alone is bold throughout is one. A cell that says
 * nothing heads nothing.
 */
export function headedRows(rows: Rows): Rows {
  return withHeads(rows).map((cells) => cells.map((cell) => ({ ...cell, head: cell.head && cell.lines.length > 0 })));
}

function withHeads(rows: Rows): Rows {
  const [first = [], ...others] = rows;
  const named = rows.some((cells) => cells.some(({ head }) => head));
  return !named && isBold(first) && !others.every(isBold) ? [first.map(asHead), ...others] : rows;
}

function isBold(cells: readonly PastedCell[]): boolean {
  const runs = cells
    .flatMap(({ lines }) => lines.flatMap((line) => line.runs))
    .filter(({ text }) => text.trim() !== '');
  return runs.length > 0 && runs.every(({ bold }) => bold);
}

const asHead = ({ lines }: PastedCell): PastedCell => ({
  head: true,
  lines: lines.map((line) => ({ ...line, runs: line.runs.map((run) => ({ ...run, bold: false })) })),
});
