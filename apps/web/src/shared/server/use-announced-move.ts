import type { OperationVariables, RefetchQueriesInclude, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';

import { announce } from '../announce/announcements.js';
import type { TextKey } from '../texts/text-key.js';
import { useText } from '../texts/use-text.js';
import { useMutationWithRefusal } from './use-mutation-with-refusal.js';

/** A move once accepted: what it changes is fetched anew, then it is said aloud where a sentence is given, then `onDone`. */
export function useAnnouncedMove<Data extends Record<string, unknown>, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  include: RefetchQueriesInclude,
  done?: TextKey,
  onDone?: () => unknown,
) {
  const t = useText();
  const client = useApolloClient();
  const { run, running, refusal, clear } = useMutationWithRefusal(document);

  async function move(variables: Variables): Promise<boolean> {
    if (!(await run(variables))) return false;
    await client.refetchQueries({ include });
    if (done) announce(t(done));
    onDone?.();
    return true;
  }

  return { move, running, refusal, clear };
}
