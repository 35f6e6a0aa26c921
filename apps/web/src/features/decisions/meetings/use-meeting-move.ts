import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';

import { announce } from '../../../shared/announce/announcements.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import type { TextKey } from '../../../shared/texts/text-key.js';
import { useText } from '../../../shared/texts/use-text.js';
import { MeetingDocument } from './meeting.document.js';

/** Runs what is done in a meeting: once accepted the page is fetched anew, and it is said aloud where a sentence is given. */
export function useMeetingMove<Data extends Record<string, unknown>, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  done?: TextKey,
  onDone?: () => void,
) {
  const t = useText();
  const client = useApolloClient();
  const { run, running, refusal, clear } = useMutationWithRefusal(document);

  async function move(variables: Variables): Promise<boolean> {
    if (!(await run(variables))) return false;
    await client.refetchQueries({ include: [MeetingDocument] });
    if (done) announce(t(done));
    onDone?.();
    return true;
  }

  return { move, running, refusal, clear };
}
