import { useId, type ReactNode } from 'react';

import type { Column } from '#shared/list/column.js';
import { DataCards } from '#shared/list/data-cards.js';
import { DataTable } from '#shared/list/data-table.js';
import { useNarrow } from '#shared/page/use-narrow.js';
import { useText } from '#shared/texts/use-text.js';

const shown = 50;

type Line = { readonly line: number; readonly name: string };

type Props<One extends Line> = {
  readonly title: string;
  readonly lines: readonly One[];
  readonly last: { readonly header: string; readonly value: (line: One) => string };
  readonly more: (count: number) => string;
  readonly children?: ReactNode;
};

/** Lines of a file, the first fifty of them: where each stands, what it is called, and what is to be said of it. */
export function ImportLines<One extends Line>({ title, lines, last, more, children }: Props<One>) {
  const t = useText();
  const id = useId();
  const Shape = useNarrow() ? DataCards : DataTable;

  const columns: readonly Column<One>[] = [
    { key: 'line', header: t('offers.import.line'), cell: ({ line }) => line },
    { key: 'name', header: t('offers.field.name'), cell: ({ name }) => name || '–', names: true },
    { key: 'last', header: last.header, cell: last.value },
  ];

  if (lines.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {title}
      </h2>
      <Shape caption={title} columns={columns} rows={lines.slice(0, shown)} rowKey={({ line }) => String(line)} />
      {lines.length > shown && <p className="muted">{more(lines.length - shown)}</p>}
      {children && <div className="import__report">{children}</div>}
    </section>
  );
}
