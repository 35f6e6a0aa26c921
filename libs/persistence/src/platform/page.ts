import { z } from 'zod';

/** Which part of a list: `first` rows after the row the cursor names. */
export type PageRequest = { readonly first: number; readonly after?: string | null };

export type Page<View> = {
  readonly nodes: readonly View[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
};

/** A row of a list statement: its sort key as text, and how many rows there are in all. */
export type ListedRow = { readonly id: string; readonly sort_key: string; readonly total: string };

const cursorShape = z.tuple([z.string(), z.uuid()]);

export class CursorInvalid extends Error {}

const maxPage = 100;

/** The numbers and keys a list statement takes: one row more than asked tells whether there is a next page. */
export function pageParameters({ first, after }: PageRequest): {
  limit: number;
  afterKey: string | null;
  afterId: string | null;
} {
  const limit = Math.min(Math.max(first, 1), maxPage) + 1;
  if (!after) return { limit, afterKey: null, afterId: null };

  const [afterKey, afterId] = readCursor(after);
  return { limit, afterKey, afterId };
}

export function toPage<Row extends ListedRow, View>(
  rows: readonly Row[],
  { first }: PageRequest,
  toView: (row: Row) => View,
): Page<View> {
  const size = Math.min(Math.max(first, 1), maxPage);
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return {
    nodes: shown.map(toView),
    totalCount: Number(rows[0]?.total ?? 0),
    hasNextPage: rows.length > size,
    endCursor: last ? Buffer.from(JSON.stringify([last.sort_key, last.id])).toString('base64url') : null,
  };
}

function readCursor(cursor: string): [string, string] {
  try {
    return cursorShape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw new CursorInvalid('The cursor is not one of this list.');
  }
}
