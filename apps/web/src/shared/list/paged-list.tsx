import type { Pages } from '../server/use-pages.js';
import { DataList, type DataListProps } from './data-list.js';

type Props<Row> = Pick<DataListProps<Row>, 'caption' | 'columns' | 'empty' | 'picture'> & {
  readonly list: Pages<Row>;
  /** The order in which it is shown, where that is not the server's. */
  readonly order?: (rows: readonly Row[]) => readonly Row[];
};

/** A list that is loaded page by page: its first rows, its failure, and what more there is. */
export const PagedList = <Row extends { readonly id: string }>({ list, order, ...shown }: Props<Row>) => (
  <DataList
    {...shown}
    rows={list.nodes && order ? order(list.nodes) : list.nodes}
    rowKey={({ id }) => id}
    total={list.total}
    hasMore={list.hasMore}
    loadingMore={list.loadingMore}
    onMore={list.more}
    failed={list.error !== undefined}
    onRetry={list.refetch}
  />
);
