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
 * semicolon, comma or tab. Rows with other than the header's number of cells are kept as they are, missing cells empty.
 */
export function readCsv(bytes: Uint8Array): CsvFile {
  if (bytes.length === 0) return failed('empty');
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.trim().length === 0) return failed('empty');
  if (text.includes('\0')) return failed('notText');

  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text), skipEmptyLines: false });
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes) return failed('broken', lineOf(data, quotes.row ?? 0));
  const at = data.findIndex(isFilled);
  const header = data[at]?.map((cell) => cell.trim()) ?? [];
  if (header.length < 2 || new Set(header).size < header.length) return failed('noHeader', at + 1);

  return { ok: true, header, lines: linesOf(data, at, header), encoding };
}

const failed = (problem: CsvProblem, line: number | null = null): CsvFile => ({ ok: false, problem, line });
const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell.trim().length > 0);

const delimiters = [';', ',', '\t'] as const;

/** The one that the header has most of, outside of quotes. */
function delimiterOf(text: string): string {
  const header = text.trimStart().split(/[\r\n]/, 1)[0] ?? '';
  const bare = header.replace(/"[^"]*"/g, '');
  const counts = delimiters.map((delimiter) => bare.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ';';
}

function linesOf(data: readonly string[][], at: number, header: readonly string[]): CsvLine[] {
  const lines: CsvLine[] = [];
  let line = 1;
  for (const [place, row] of data.entries()) {
    if (place > at && isFilled(row))
      lines.push({ line, cells: Object.fromEntries(header.map((name, column) => [name, (row[column] ?? '').trim()])) });
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
