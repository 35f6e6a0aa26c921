import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';

import { announce } from '../../../shared/announce/announcements.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import type { TextKey } from '../../../shared/texts/text-key.js';
import { useText } from '../../../shared/texts/use-text.js';

/** Runs a move of the implementation: once accepted everything in view is fetched anew, it is said aloud, the window closes. */
export function useMeasureMove<Data extends Record<string, unknown>, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  done: TextKey,
  onDone?: () => void,
) {
  const t = useText();
  const client = useApolloClient();
  const { run, running, refusal } = useMutationWithRefusal(document);

  async function move(variables: Variables): Promise<boolean> {
    if (!(await run(variables))) return false;
    await client.refetchQueries({ include: 'active' });
    announce(t(done));
    onDone?.();
    return true;
  }

  return { move, running, refusal };
}
