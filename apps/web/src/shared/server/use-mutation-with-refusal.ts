import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';

import type { Accepted, Refusal } from './refusal.js';
import { sendMove, type MoveOptions } from './send-move.js';
import { serverConnection } from './server-connection.js';

type Options<Data, Variables extends OperationVariables> = MoveOptions<Data, Variables> & {
  /** Told at once, before the page is drawn anew; most pages need only `refusal`. */
  readonly onRefused?: (refusal: Refusal, variables: Variables) => void;
};

/**
 * Runs a mutation that answers with a thing or a refusal. `run` gives the thing, or undefined when it was refused or
 * the server could not be reached; then `refusal` says why, the latter until it is there again. Nothing is thrown, so that nothing typed is lost. Where the
 * thing had moved on, what is in view is fetched anew before `refusal` says so.
 */
export function useMutationWithRefusal<Data extends Record<string, unknown>, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  { onRefused, ...options }: Options<Data, Variables> = {},
) {
  const client = useApolloClient();
  const [running, setRunning] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  useEffect(() => {
    const told = () => setRefusal((before) => (before?.code === 'UNREACHABLE' ? undefined : before));
    const stop = serverConnection.onReturn(told);
    return () => stop();
  }, []);

  async function run(variables: Variables): Promise<Accepted<Data[keyof Data]> | undefined> {
    setRunning(true);
    setRefusal(undefined);
    const answer = await sendMove(client, document, variables, options);
    if ('refusal' in answer && answer.refusal.code === 'STALE') await fetchAnew(client);
    setRunning(false);
    if ('accepted' in answer) return answer.accepted;
    setRefusal(answer.refusal);
    if (answer.answered) onRefused?.(answer.refusal, variables);
    return undefined;
  }

  return { run, running, refusal, clear: useCallback(() => setRefusal(undefined), []) };
}

/** What cannot be fetched stays as it was. */
async function fetchAnew(client: ApolloClient): Promise<void> {
  await client.refetchQueries({ include: 'active' }).catch(() => undefined);
}
