import type { CsvColumn } from '@systemblick/documents/csv/write-csv';

type TextRow = readonly string[];

/** What a table shows, as text: its header and its rows, cell by cell. */
export function csvOfTable(table: HTMLTableElement): {
  readonly columns: readonly CsvColumn<TextRow>[];
  readonly rows: readonly TextRow[];
} {
  const cells = (row: Element): TextRow => [...row.querySelectorAll('th, td')].map(textOf);
  const header = table.tHead?.rows[0];
  const names = header ? cells(header) : [];
  return {
    columns: names.map((name, place) => ({ header: name, value: (row) => row[place] ?? '' })),
    rows: [...(table.tBodies[0]?.rows ?? [])].map(cells),
  };
}

/** Parts that stand beside each other are kept apart. */
function textOf(cell: Element): string {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  while (walker.nextNode()) {
    const words = walker.currentNode.textContent?.trim() ?? '';
    if (words !== '' && words !== '·' && words !== '–') parts.push(words);
  }
  return parts.join(', ');
}
