import type { CsvColumn } from '@systemblick/documents/csv/write-csv';

type TextRow = readonly string[];

/** What a table shows, as text: its header and its rows, cell by cell; without the columns of what one can do. */
export function csvOfTable(table: HTMLTableElement): {
  readonly columns: readonly CsvColumn<TextRow>[];
  readonly rows: readonly TextRow[];
} {
  const cells = (row: Element): readonly Element[] => [...row.querySelectorAll('th, td')];
  const header = table.tHead?.rows[0];
  const rows = [...(table.tBodies[0]?.rows ?? [])].map(cells);
  const columns = (header ? cells(header) : []).flatMap((name, place) =>
    rows.length > 0 && rows.every((row) => isMove(row[place]))
      ? []
      : [{ header: textOf(name), value: (row: TextRow) => row[place] ?? '' }],
  );
  return { columns, rows: rows.map((row) => row.map(textOf)) };
}

const isMove = (cell: Element | undefined): boolean =>
  cell !== undefined && cell.querySelector('button') !== null && textOf(cell) === '';

/** Parts that stand beside each other are kept apart; what a button says is no part. */
function textOf(cell: Element): string {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if (currentNode.parentElement?.closest('button')) continue;
    const words = currentNode.textContent?.trim() ?? '';
    if (words !== '' && words !== '·' && words !== '–') parts.push(words);
  }
  return parts.join(', ');
}
