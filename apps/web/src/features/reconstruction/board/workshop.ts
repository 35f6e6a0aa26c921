import type { Board } from '@systemblick/co-editing/reconstruction/board-shape';
import type { PhaseAction } from '@systemblick/domain/reconstruction/session-phase';
import { createContext, useContext } from 'react';

import type { SharedDocument } from '#shared/co-editing/shared-document.js';
import type { Undo } from '#shared/co-editing/use-undo.js';
import type { Session } from '../session.document.js';
import type { SessionTexts } from '../texts/use-session-texts.js';
import type { Pointing } from './use-pointing.js';

/** What everything on the page of a running session works with. */
export type Workshop = {
  readonly session: Session;
  readonly myId: string;
  readonly shared: SharedDocument;
  readonly board: Board;
  readonly undo: Undo;
  readonly texts: SessionTexts;
  readonly pointing: Pointing;
  /** Nothing can be written any more, in no phase. */
  readonly ended: boolean;
  /** Whether the present phase opens this, and the board still takes something. */
  readonly may: (action: PhaseAction) => boolean;
};

export const WorkshopContext = createContext<Workshop | undefined>(undefined);

export function useWorkshop(): Workshop {
  const workshop = useContext(WorkshopContext);
  if (!workshop) throw new Error('useWorkshop outside a running session');
  return workshop;
}
