import type { ReactNode } from 'react';

/** A column of a DataList. */
export type Column<Row> = {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand at the end. */
  readonly align?: 'start' | 'end';
  /** The column that names the row: its header, and a card's title. Exactly one. */
  readonly names?: boolean;
};
