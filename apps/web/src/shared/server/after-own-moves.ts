import { ApolloLink } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { mergeMap, of, tap, type Observable } from 'rxjs';

/**
 * A query that is under way while a move of one's own is answered may tell how it was before. It is asked again, so that
 * nothing older is shown, or named to the server as what was in view, than what one has done oneself.
 */
export function afterOwnMoves(): ApolloLink {
  let answered = 0;

  return new ApolloLink((operation, forward) => {
    const { operationType } = operation;
    if (operationType === OperationTypeNode.SUBSCRIPTION) return forward(operation);
    if (operationType === OperationTypeNode.MUTATION) return forward(operation).pipe(tap(() => void (answered += 1)));

    function ask(): Observable<ApolloLink.Result> {
      const before = answered;
      return forward(operation).pipe(mergeMap((answer) => (answered === before ? of(answer) : ask())));
    }
    return ask();
  });
}
