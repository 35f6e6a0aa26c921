import Papa from 'papaparse';

/** A column of a table of text. */
export type CsvColumn<Row> = {
  readonly header: string;
  readonly value: (row: Row) => string | number | boolean | null | undefined;
};

/** With the apostrophes already before it, so that reading takes off exactly one. */
const formula = /^'*[=+\-@\t\r]/;

/**
 * Rows as CSV the way German office programs open it: UTF-8 with a byte order mark, semicolons, lines ending in CR LF
 * (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function writeCsv<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  const fields = columns.map(({ header }) => header);
  const data = rows.map((row) => columns.map(({ value }) => value(row) ?? ''));
  const text = Papa.unparse({ fields, data }, { delimiter: ';', newline: '\r\n', escapeFormulae: formula });
  return `\uFEFF${text}\r\n`;
}
