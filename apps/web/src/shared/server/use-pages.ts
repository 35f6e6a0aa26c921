import { NetworkStatus, type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';

import { appendPage, type Connected } from './append-page.js';
import type { ListContext } from './whole-list.js';

/**
 * A list that is loaded page by page. `pick` finds the connection in the answer; `more` fetches the next page and
 * appends it; the variables of the document are called `first` and `after`. Fetched anew, it is as long as it was.
 */
export function usePages<Data, Variables extends OperationVariables, Node>(
  document: TypedDocumentNode<Data, Variables>,
  { variables, pick }: { readonly variables: Variables; readonly pick: (data: Data) => Connected<Node> },
) {
  const listIn = pick as ListContext['listIn'];
  const { data, loading, error, fetchMore, networkStatus, refetch } = useQuery<Data>(document, {
    variables,
    context: { listIn } satisfies ListContext,
    notifyOnNetworkStatusChange: true,
  });
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
