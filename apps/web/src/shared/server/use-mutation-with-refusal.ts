import {
  CombinedGraphQLErrors,
  type ApolloClient,
  type OperationVariables,
  type TypedDocumentNode,
} from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useState } from 'react';

import { text } from '../texts/texts.js';
import { isRefusal, type Accepted, type Refusal } from './refusal.js';

type Options<Data, Variables extends OperationVariables> = Pick<
  ApolloClient.MutateOptions<Data, Variables>,
  'refetchQueries' | 'awaitRefetchQueries' | 'update'
> & {
  /** Told at once, before the page is drawn anew; most pages need only `refusal`. */
  readonly onRefused?: (refusal: Refusal, variables: Variables) => void;
};

/**
 * Runs a mutation that answers with a thing or a refusal. `run` gives the thing, or undefined when it was refused or
 * the server could not be reached; then `refusal` says why. Nothing is thrown, so that nothing typed is lost.
 */
export function useMutationWithRefusal<Data extends Record<string, unknown>, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  { onRefused, ...options }: Options<Data, Variables> = {},
) {
  const client = useApolloClient();
  const [running, setRunning] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();

  async function run(variables: Variables): Promise<Accepted<Data[keyof Data]> | undefined> {
    setRunning(true);
    setRefusal(undefined);
    try {
      const { data } = await client.mutate<Data, Variables>({
        mutation: document,
        variables,
        ...options,
      } as ApolloClient.MutateOptions<Data, Variables>);
      const answer: unknown = data === undefined ? undefined : Object.values(data)[0];
      if (!isRefusal(answer)) return answer as Accepted<Data[keyof Data]>;
      setRefusal(answer);
      onRefused?.(answer, variables);
    } catch (error) {
      setRefusal(unanswered(error));
    } finally {
      setRunning(false);
    }
    return undefined;
  }

  return { run, running, refusal, clear: useCallback(() => setRefusal(undefined), []) };
}

/** What to say when there is no answer: the input was malformed, the server failed, or it could not be reached. */
function unanswered(error: unknown): Refusal {
  if (!CombinedGraphQLErrors.is(error))
    return { code: 'UNREACHABLE', message: text('shared.refusal.unreachable'), field: null };
  const code = error.errors[0]?.extensions?.code;
  if (code === 'UNAUTHENTICATED') return { code, message: text('shared.refusal.signInAgain'), field: null };
  return { code: 'FAILED', message: text('shared.refusal.failed'), field: null };
}
