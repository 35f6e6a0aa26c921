import { ApolloLink } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { mergeMap, of, tap, type Observable } from 'rxjs';

/**
 * A query that is under way while a move of one's own is answered, or the same query asked later is, may tell how it was
 * before. It is asked again, so that nothing older is shown, or named to the server as what was in view, than what one has
 * done or seen.
 */
export function neverOlder(): ApolloLink {
  let moved = 0;
  let asked = 0;
  /** Of each query the last one asked that is answered. */
  const answered = new Map<string, number>();

  return new ApolloLink((operation, forward) => {
    const { operationType, operationName = '', variables } = operation;
    if (operationType === OperationTypeNode.SUBSCRIPTION) return forward(operation);
    if (operationType === OperationTypeNode.MUTATION) return forward(operation).pipe(tap(() => void (moved += 1)));

    const query = `${operationName} ${JSON.stringify(variables)}`;
    function ask(): Observable<ApolloLink.Result> {
      const before = moved;
      const place = (asked += 1);
      return forward(operation).pipe(
        mergeMap((answer) => {
          if (moved !== before || (answered.get(query) ?? 0) > place) return ask();
          answered.set(query, place);
          return of(answer);
        }),
      );
    }
    return ask();
  });
}
