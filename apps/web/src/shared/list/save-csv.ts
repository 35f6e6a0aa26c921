import type { CsvColumn } from '@systemblick/documents/csv/write-csv';

import { fetchPart } from '../server/fetch-part.js';

/** Hands the browser a CSV file of these rows, called after the list and the day. */
export async function saveCsv<Row>(
  name: string,
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
): Promise<void> {
  const { writeCsv } = await fetchPart(() => import('@systemblick/documents/csv/write-csv'));
  const address = URL.createObjectURL(new Blob([writeCsv(columns, rows)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name.replace(/[^\p{L}\p{N}]+/gu, '-')}-${new Date().toISOString().slice(0, 10)}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}
