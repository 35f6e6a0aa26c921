import type { SessionPhase } from '@systemblick/domain/reconstruction/session-phase';

import { anew } from '../../../shared/server/anew.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { DeriveThemesDocument, ExtendPhaseDocument, MovePhaseDocument, type Session } from '../session.document.js';

/** What the facilitator does while a session runs. */
export function useSessionMoves({ id, version }: Pick<Session, 'id' | 'version'>) {
  const move = useMutationWithRefusal(MovePhaseDocument);
  const extend = useMutationWithRefusal(ExtendPhaseDocument);
  const derive = useMutationWithRefusal(DeriveThemesDocument);

  const next = <Answer>(run: () => Answer): Answer => {
    anew(move, extend, derive);
    return run();
  };

  return {
    goTo: (phase: SessionPhase) => next(() => move.run({ input: { id, expectedVersion: version, phase } })),
    extend: (minutes: number) => next(() => extend.run({ input: { id, expectedVersion: version, minutes } })),
    derive: () => next(() => derive.run({ input: { id } })),
    running: move.running || extend.running || derive.running,
    refusal: move.refusal ?? extend.refusal ?? derive.refusal,
  };
}
