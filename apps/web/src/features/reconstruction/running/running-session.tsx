import { useEffect, useMemo } from 'react';

import { useSharedDocument, useDocumentState } from '#shared/co-editing/use-shared-document.js';
import { useUndo } from '#shared/co-editing/use-undo.js';
import { useLeaveWarning } from '#shared/draft/use-leave-warning.js';
import { Loading } from '#shared/page/loading.js';
import { Page } from '#shared/page/page.js';
import { useText } from '#shared/texts/use-text.js';
import { Badge } from '#shared/widgets/badge.js';
import { useMe } from '../../people/me-context.js';
import { boardScope } from '../board/board-scope.js';
import { LostOnBoard } from '../board/lost-on-board.js';
import { sessionThing } from '../board/session-thing.js';
import { useBoard } from '../board/use-board.js';
import { usePointing } from '../board/use-pointing.js';
import { WorkshopContext, type Workshop } from '../board/workshop.js';
import type { Session } from '../session.document.js';
import { useSessionTexts } from '../texts/use-session-texts.js';
import { BoardTrouble } from './board-trouble.js';
import { PhaseStep } from './phase-step.js';
import { SessionBar } from './session-bar.js';
import { Views } from './views-tabs.js';
import './running-session.css';

type Props = {
  readonly session: Session;
  /** Whether something typed here is not saved yet. */
  readonly onHolding: (holding: boolean) => void;
};

/** A session while it lasts: the board is open, everybody writes at once. */
export function RunningSession({ session, onHolding }: Props) {
  const t = useText();
  const { person } = useMe();
  const shared = useSharedDocument(session.boardRoom, {
    about: sessionThing(session.id),
    person: { personId: person.id, name: person.name },
  });
  const state = useDocumentState(shared);
  const reading = useBoard(shared?.doc);
  const scope = useMemo(() => (shared ? boardScope(shared.doc) : undefined), [shared]);
  const undo = useUndo(scope);
  const texts = useSessionTexts();
  const pointing = usePointing();
  const holding = state.unsaved > 0;
  useEffect(() => {
    onHolding(holding);
  }, [holding, onHolding]);
  useLeaveWarning(state.unsaved > 0 && state.keepsCopy !== true);

  const board = reading?.ok ? reading.value.value : undefined;
  const ended = state.connection === 'ended';
  const workshop = useMemo<Workshop | undefined>(
    () =>
      shared && board
        ? {
            session,
            myId: person.id,
            shared,
            board,
            undo,
            texts,
            pointing,
            ended,
            may: (action) => !ended && session.state === 'running' && session.open.includes(action),
          }
        : undefined,
    [shared, board, session, person.id, undo, texts, pointing, ended],
  );

  return (
    <Page
      wide
      crumbs={[{ label: t('reconstruction.place'), to: '/rekonstruktion' }]}
      title={session.title}
      badge={<Badge tone="success">{t('reconstruction.state.running')}</Badge>}
      lead={session.bundle && t('reconstruction.question', { question: session.bundle.leadingQuestion })}
      stepper={<SessionBar session={session} board={board} shared={shared} />}
      next={session.phase && <PhaseStep phase={session.phase} facilitates={session.facilitates} />}
    >
      <LostOnBoard session={session} shared={ended || !state.caughtUp ? undefined : shared} holding />
      <BoardTrouble reading={reading} shared={shared} />
      {workshop ? (
        <WorkshopContext value={workshop}>
          <Views />
        </WorkshopContext>
      ) : (
        !ended && <Loading lines={8} />
      )}
    </Page>
  );
}
