import { ApolloLink, type OperationVariables } from '@apollo/client';
import { mergeMap, of, type Observable } from 'rxjs';

import { appendPage, type Connected } from './append-page.js';

/** Where in its answer a query has its list; stands in the context of a query that is loaded page by page. */
export type ListContext = { readonly listIn: (data: unknown) => Connected<unknown> };

/** The most rows the server gives at once. */
const mostAtOnce = 100;

/**
 * A list that is fetched anew is fetched as far as it is shown, in as many pages as that takes, and answered in one:
 * whoever has loaded more keeps it when somebody changes a row, when the connection is back, and on returning to the page.
 */
export const wholeListLink = () =>
  new ApolloLink((operation, forward) => {
    const { listIn } = operation.getContext() as Partial<ListContext>;
    if (!listIn || typeof operation.variables['after'] === 'string') return forward(operation);

    const { query, variables, client } = operation;
    const asked = Number(variables['first']);
    const shown = () => {
      const known = client.cache.readQuery({ query, variables });
      return known === null ? 0 : listIn(known).nodes.length;
    };
    const fetchPage = (over: OperationVariables) => {
      operation.variables = { ...variables, ...over };
      return forward(operation);
    };

    const upToShown = (answer: ApolloLink.Result): Observable<ApolloLink.Result> => {
      if (!answer.data || answer.errors) return of(answer);
      const { nodes, pageInfo } = listIn(answer.data);
      const missing = shown() - nodes.length;
      if (missing <= 0 || !pageInfo.hasNextPage) return of(answer);

      const before = answer.data;
      return fetchPage({ first: Math.min(missing, mostAtOnce), after: pageInfo.endCursor }).pipe(
        mergeMap((next) => upToShown(next.data ? { ...next, data: appendPage(before, next.data, listIn) } : next)),
      );
    };

    return fetchPage({ first: Math.max(asked, Math.min(shown(), mostAtOnce)) }).pipe(mergeMap(upToShown));
  });
