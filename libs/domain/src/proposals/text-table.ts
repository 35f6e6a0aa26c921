/** How large a table may be: a page has room for no more columns, and nobody reads on. */
export const tableLimits = { rows: 200, columns: 12 } as const;

export type TextCell = {
  /** Lines as in a text without tables: words, or items of a list. */
  readonly text: string;
  readonly head: boolean;
};

/** The textual form of a table's row, a line: `|= Stelle |= Tage |` for headings, `| Jobcenter | zehn |` below. */
export const printRow = (cells: readonly TextCell[]): string =>
  `${cells.map(({ text, head }) => `|${head ? '=' : ''} ${printCell(text)} `).join('')}|`;

/** The cells of a line that is a table's row. */
export function cellsOfRow(line: string): readonly TextCell[] | undefined {
  if (!line.startsWith('|') || !line.endsWith(' |')) return undefined;
  const raw = line.slice(1, -1).match(/(?:[^|\\]|\\.)*(?:\||$)/gsu) ?? [];
  const cells = raw.slice(0, -1).map((cell) => /^(=?) (.*) $/su.exec(cell.replace(/\|$/, '')));
  const whole = cells.length > 0 && cells.every((cell) => cell !== null);
  return whole ? cells.map(([, head, text = '']) => ({ text: readCell(text), head: head === '=' })) : undefined;
}

/** Words that would read as a row are words: told by a sign before them, which `saidLine` takes off. */
export const keptLine = (line: string): string =>
  cellsOfRow(line.replace(/^\\+/, '')) === undefined ? line : `\\${line}`;
export const saidLine = (line: string): string =>
  line.startsWith('\\') && cellsOfRow(line.replace(/^\\+/, '')) !== undefined ? line.slice(1) : line;

const lineEnd = ' \u23ce ';

const printCell = (text: string): string =>
  text
    .replace(/[\\|\u23ce]/g, (sign) => `\\${sign}`)
    .split('\n')
    .map((line) => line.trim())
    .join(lineEnd);

const readCell = (text: string): string =>
  text.replaceAll(/\\(.)| \u23ce /gsu, (_whole, sign: string | undefined) => sign ?? '\n');
