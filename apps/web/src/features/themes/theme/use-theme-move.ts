import type { OperationVariables, TypedDocumentNode } from '@apollo/client';

import { useAnnouncedMove } from '../../../shared/server/use-announced-move.js';
import type { TextKey } from '../../../shared/texts/text-key.js';
import { ThemeDocument } from './theme.document.js';

/** A move on a theme: the page is fetched anew, it is said aloud, the window closes. */
export const useThemeMove = <Data extends Record<string, unknown>, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  done: TextKey,
  onDone: () => unknown,
) => useAnnouncedMove(document, [ThemeDocument], done, onDone);
