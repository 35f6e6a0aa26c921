import Papa from 'papaparse';

/** One line of a file: where it stands, counted as an editor counts, and its cells by the header's words. */
export type CsvLine = { readonly line: number; readonly cells: Readonly<Record<string, string>> };

export type CsvProblem = 'empty' | 'notText' | 'noHeader' | 'broken';

export type CsvFile =
  | {
      readonly ok: true;
      readonly header: readonly string[];
      readonly lines: readonly CsvLine[];
      readonly encoding: CsvEncoding;
    }
  | { readonly ok: false; readonly problem: CsvProblem; readonly line: number | null };

export type CsvEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Reads a CSV file as people have it: UTF-8, UTF-16 with its mark, or Windows-1252 where it is not UTF-8; separated by
 * semicolon, comma or tab, or as a first line `sep=` says. Titles above the head and empty columns behind it are left
 * out; the apostrophe that keeps a text from being a formula is taken off. Rows with other than the header's number of cells are kept as they are, missing cells empty.
 */
export function readCsv(bytes: Uint8Array): CsvFile {
  if (bytes.length === 0) return failed('empty');
  const encoding = encodingOf(bytes);
  const { text, told } = withoutSeparatorLine(new TextDecoder(encoding).decode(bytes).normalize('NFC'));
  if (text.trim().length === 0) return failed('empty');
  if (text.includes('\0')) return failed('notText');

  const { data, errors } = Papa.parse<string[]>(text, { delimiter: told ?? delimiterOf(text), skipEmptyLines: false });
  const before = told === undefined ? 0 : 1;
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes) return failed('broken', lineOf(data, quotes.row ?? 0) + before);
  const at = headOf(data);
  const header = withoutEmptyEnd(data[at]?.map((cell) => cell.trim()) ?? []);
  if (header.length < 2 || new Set(header).size < header.length)
    return failed('noHeader', lineOf(data, Math.max(at, 0)) + before);

  return { ok: true, header, lines: linesOf(data, at, header, 1 + before), encoding };
}

const failed = (problem: CsvProblem, line: number | null = null): CsvFile => ({ ok: false, problem, line });
const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell.trim().length > 0);

const delimiters = [';', ',', '\t'] as const;

/**
 * The one that parts most lines near the top into the same number of cells, outside of quotes; of several, into most. A
 * title may stand above the head, and a text hold more commas than the head has separators.
 */
function delimiterOf(text: string): string {
  const lines = text.trimStart().split(/\r\n|[\r\n]/, titleLines + 1);
  const bare = lines.map((line) => line.replace(/"[^"]*"/g, ''));
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, ...alike(bare.map((line) => line.split(delimiter).length)) }))
    .toSorted((one, other) => other.lines - one.lines || other.cells - one.cells);
  return best?.delimiter ?? ';';
}

/** The number of cells, two or more, that most lines have; among equals the greatest. */
function alike(counts: readonly number[]): { readonly lines: number; readonly cells: number } {
  const [most] = [...new Set(counts.filter((cells) => cells > 1))]
    .map((cells) => ({ cells, lines: counts.filter((count) => count === cells).length }))
    .toSorted((one, other) => other.lines - one.lines || other.cells - one.cells);
  return most ?? { lines: 0, cells: 0 };
}

/** German Excel's own first line, which tells the separator: `sep=;`. */
function withoutSeparatorLine(text: string): { readonly text: string; readonly told: string | undefined } {
  const line = /^"?sep=([;,\t|])"?(?:\r\n|\r|\n)/i.exec(text);
  return { text: line ? text.slice(line[0].length) : text, told: line?.[1] };
}

/** How many rows with a title, a day or an author may stand above the head. */
const titleLines = 8;

/** The first of the first rows with two filled cells or more; else the first that is filled at all. */
function headOf(data: readonly string[][]): number {
  const filled = (row: readonly string[]) => row.filter((cell) => cell.trim().length > 0).length;
  const at = data.findIndex((row) => filled(row) >= 2);
  return at >= 0 && at <= titleLines ? at : data.findIndex(isFilled);
}

/** Spreadsheets write empty columns behind the last one. */
function withoutEmptyEnd(header: readonly string[]): readonly string[] {
  return header.slice(0, header.findLastIndex((cell) => cell !== '') + 1);
}

/** What `writeCsv` put before a text that a spreadsheet would take for a formula. */
const apostrophe = /^'(?='*[=+\-@\t\r])/;

function linesOf(data: readonly string[][], at: number, header: readonly string[], first: number): CsvLine[] {
  const lines: CsvLine[] = [];
  let line = first;
  for (const [place, row] of data.entries()) {
    if (place > at && isFilled(row))
      lines.push({
        line,
        cells: Object.fromEntries(
          header.map((name, column) => [name, (row[column] ?? '').trim().replace(apostrophe, '')]),
        ),
      });
    line += heightOf(row);
  }
  return lines;
}

/** A row is as many lines high as its cells hold line breaks. */
const heightOf = (row: readonly string[]): number =>
  1 + row.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);

const lineOf = (data: readonly string[][], row: number): number =>
  data.slice(0, row).reduce((line, cells) => line + heightOf(cells), 1);

function encodingOf(bytes: Uint8Array): CsvEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
