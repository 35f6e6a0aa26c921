import type { OperationVariables, TypedDocumentNode } from '@apollo/client';

import { useAnnouncedMove } from '../../shared/server/use-announced-move.js';
import type { TextKey } from '../../shared/texts/text-key.js';

/** A move on a group or a proposal: everything in view is fetched anew, it is said aloud, the window closes. */
export const useMove = <Data extends Record<string, unknown>, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  done: TextKey,
  onDone?: () => unknown,
) => useAnnouncedMove(document, 'active', done, onDone);
