import type { OperationVariables, TypedDocumentNode } from '@apollo/client';

import { useAnnouncedMove } from '../../../../shared/server/use-announced-move.js';
import type { TextKey } from '../../../../shared/texts/text-key.js';
import { PaperDocument } from './paper.document.js';

/** A move on a paper or its statements: the page is fetched anew, it is said aloud, the window closes. */
export const usePaperMove = <Data extends Record<string, unknown>, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  done: TextKey,
  onDone: () => unknown,
) => useAnnouncedMove(document, [PaperDocument], done, onDone);
