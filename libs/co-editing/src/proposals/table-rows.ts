import { printRow, tableLimits, type TextCell } from '@systemblick/domain/proposals/text-table';

export type ReadRow = readonly TextCell[];

/**
 * A table in its textual form, every row as wide as the widest: where two people change its shape at once, a row may miss
 * a cell. One that is too large comes row by row as it stands, for filled up it would be as large as its rows times its
 * columns. Nothing where nothing is written in it.
 */
export function printRows(rows: readonly ReadRow[], inCell: boolean): { text: string; tooLarge: boolean } {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const tooLarge = rows.length > tableLimits.rows || columns > tableLimits.columns;
  const written = rows.filter((row) => row.length > 0);
  if (!written.some((row) => row.some(({ text }) => text.trim() !== ''))) return { text: '', tooLarge };

  const lines = inCell
    ? written.map((row) =>
        row
          .map(({ text }) => text.replaceAll('\n', ' / '))
          .join(' | ')
          .trimEnd(),
      )
    : written.map((row) => printRow(tooLarge ? row : padded(row, columns)));
  return { text: lines.join('\n'), tooLarge };
}

function padded(row: ReadRow, columns: number): ReadRow {
  const head = row.every((cell) => cell.head);
  return [...row, ...Array.from({ length: columns - row.length }, () => ({ text: '', head }))];
}
