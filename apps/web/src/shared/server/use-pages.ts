import { NetworkStatus, type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';

import { appendPage, type Connected } from './append-page.js';
import { useLive } from './use-live.js';
import type { ListContext } from './whole-list.js';

/** A list as far as it is loaded. */
export type Pages<Node> = {
  /** Undefined while the first page is on its way. */
  readonly nodes: readonly Node[] | undefined;
  readonly total: number | null | undefined;
  readonly hasMore: boolean;
  readonly more: () => Promise<void>;
  readonly loading: boolean;
  readonly loadingMore: boolean;
  readonly error: unknown;
  readonly refetch: () => unknown;
};

type Options<Data, Variables, Node> = {
  readonly variables: Variables;
  readonly pick: (data: Data) => Connected<Node>;
  /** What it shows: when somebody changes one of these kinds it is fetched anew. */
  readonly live: readonly string[];
};

/**
 * A list that is loaded page by page. `pick` finds the connection in the answer; `more` fetches the next page and
 * appends it; the variables of the document are called `first` and `after`. Fetched anew, it is as long as it was.
 */
export function usePages<Data, Variables extends OperationVariables, Node>(
  document: TypedDocumentNode<Data, Variables>,
  { variables, pick, live }: Options<Data, Variables, Node>,
): Pages<Node> {
  const listIn = pick as ListContext['listIn'];
  const { data, loading, error, fetchMore, networkStatus, refetch } = useQuery<Data>(document, {
    variables,
    context: { listIn } satisfies ListContext,
    notifyOnNetworkStatusChange: true,
  });
  useLive(live, undefined, refetch);
  const connection = data === undefined ? undefined : pick(data);

  async function more(): Promise<void> {
    await fetchMore({
      variables: { ...variables, after: connection?.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }) => appendPage(before, fetchMoreResult, listIn),
    });
  }

  return {
    nodes: connection?.nodes,
    total: connection?.totalCount,
    hasMore: connection?.pageInfo.hasNextPage ?? false,
    more,
    loading,
    loadingMore: networkStatus === NetworkStatus.fetchMore,
    error,
    refetch,
  };
}
