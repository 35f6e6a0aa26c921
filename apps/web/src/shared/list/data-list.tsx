import { useRef, type ReactNode } from 'react';

import { useNarrow } from '../page/use-narrow.js';
import { Loading } from '../page/loading.js';
import { Failure } from '../page/failure.js';
import { DataCards } from './data-cards.js';
import { DataTable } from './data-table.js';
import { MoreRows } from './more-rows.js';
import { SaveList } from './save-list.js';
import type { Column } from './column.js';
import './data-list.css';

export type DataListProps<Row> = {
  /** What the rows are; read out, and shown when `showCaption`. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  /** Undefined while the first page is on its way. */
  readonly rows: readonly Row[] | undefined;
  readonly rowKey: (row: Row) => string;
  readonly empty: ReactNode;
  /** Draws the rows in another way than as a table; what is drawn cannot be saved as a file. */
  readonly picture?: ((rows: readonly Row[]) => ReactNode) | undefined;
  readonly total?: number | null | undefined;
  readonly hasMore?: boolean;
  readonly loadingMore?: boolean;
  readonly onMore?: () => unknown;
  readonly failed?: boolean;
  readonly onRetry?: () => unknown;
};

const nothingMore = () => undefined;

/** Rows as a table; on a phone as a list of cards; or as a picture of them. */
export function DataList<Row>(props: DataListProps<Row>) {
  const {
    caption,
    columns,
    rows,
    rowKey,
    empty,
    picture,
    total,
    hasMore = false,
    loadingMore = false,
    onMore,
    failed = false,
    onRetry,
  } = props;
  const narrow = useNarrow();
  const frame = useRef<HTMLDivElement>(null);

  if (failed && rows === undefined) return <Failure {...(onRetry && { onRetry })} />;
  if (rows === undefined) return <Loading lines={5} />;
  if (rows.length === 0) return empty;

  const Shape = narrow ? DataCards : DataTable;
  return (
    <div className="data-list" ref={frame}>
      {picture ? picture(rows) : <Shape caption={caption} columns={columns} rows={rows} rowKey={rowKey} />}
      {onMore && (
        <MoreRows
          shown={rows.length}
          total={total ?? undefined}
          hasMore={hasMore}
          loading={loadingMore}
          onMore={onMore}
        />
      )}
      {!narrow && !picture && (
        <SaveList name={caption} frame={frame} hasMore={hasMore} onMore={onMore ?? nothingMore} />
      )}
    </div>
  );
}
