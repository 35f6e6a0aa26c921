import type { OperationVariables, TypedDocumentNode } from '@apollo/client';

import { useAnnouncedMove } from '../../../shared/server/use-announced-move.js';
import type { TextKey } from '../../../shared/texts/text-key.js';
import { MeetingDocument } from './meeting.document.js';

/** What is done in a meeting: the page is fetched anew, and it is said aloud where a sentence is given. */
export const useMeetingMove = <Data extends Record<string, unknown>, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  done?: TextKey,
  onDone?: () => unknown,
) => useAnnouncedMove(document, [MeetingDocument], done, onDone);
