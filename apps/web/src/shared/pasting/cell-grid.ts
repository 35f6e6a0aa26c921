/** A cell as it stands in a table's source: with what it spans. */
export type SpanningCell = { readonly columns: number; readonly rows: number };

/** Beyond this nothing is a table one reads: what a cell claims to span is not laid out. */
const most = 1_000;

/**
 * Cells laid out side by side, row by row, every row equally wide. What was merged is taken apart: the cell stands in its
 * first place, in the others there is nothing.
 */
export function cellGrid<Cell extends SpanningCell>(
  rows: readonly (readonly Cell[])[],
): readonly (readonly (Cell | undefined)[])[] {
  const grid: (Cell | null | undefined)[][] = rows.map(() => []);
  rows.forEach((cells, top) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[top]?.[column] !== undefined) column += 1;
      const width = Math.min(Math.max(1, cell.columns), Math.max(1, most - column));
      const height = Math.min(Math.max(1, cell.rows), grid.length - top);
      for (let down = 0; down < height; down += 1)
        for (let across = 0; across < width; across += 1) {
          const row = grid[top + down];
          if (row) row[column + across] ??= down === 0 && across === 0 ? cell : null;
        }
      column += width;
    }
  });
  const wide = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: wide }, (_, column) => row[column] ?? undefined));
}
