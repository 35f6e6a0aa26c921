import { describe, expect, it } from '@jest/globals';

import { cellGrid } from './cell-grid.js';

const cell = (name: string, columns = 1, rows = 1) => ({ name, columns, rows });
const names = (rows: Parameters<typeof cellGrid<ReturnType<typeof cell>>>[0]) =>
  cellGrid(rows).map((row) => row.map((one) => one?.name ?? ''));

describe('the cells of a table that is pasted', () => {
  it('stand side by side, in rows equally wide', () => {
    expect(names([[cell('a'), cell('b')], [cell('c')]])).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
  });

  it('are taken apart where they were merged', () => {
    const rows = [[cell('a', 2), cell('b', 1, 3)], [cell('c', 1, 2), cell('d')], [cell('e')]];
    expect(names(rows)).toEqual([
      ['a', '', 'b'],
      ['c', 'd', ''],
      ['', 'e', ''],
    ]);
  });

  it('end with the table, whatever they claim', () => {
    expect(names([[cell('a', 1, 1e9), cell('b', 0, -2)], [cell('c')]])).toEqual([
      ['a', 'b'],
      ['', 'c'],
    ]);
    expect(names([[cell('a', 1e9)]])[0]?.length).toBe(1_000);
    expect(cellGrid([])).toEqual([]);
  });
});
