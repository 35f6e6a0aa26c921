import { useEffect, useRef } from 'react';
import { useNavigate, useParams } from 'react-router';

import { useSharedDocument } from '#shared/co-editing/use-shared-document.js';
import { useText } from '#shared/texts/use-text.js';
import { Timer } from '#shared/widgets/timer.js';
import { useMe } from '../../people/me-context.js';
import { sessionThing } from '../board/session-thing.js';
import { useBoard } from '../board/use-board.js';
import { viewOf } from '../running/views.js';
import { useSession } from '../use-session.js';
import { BeamerObservations } from './beamer-observations.js';
import { Button } from '#shared/widgets/button.js';
import './beamer.css';

/** What everybody in the room sees on the wall: the phase, the time, the question, and the shared wording. No names. */
export function BeamerPage() {
  const t = useText();
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const { person } = useMe();
  const { session } = useSession(id);
  const room = session?.rulesAccepted && session.state === 'running' ? session.boardRoom : null;
  const shared = useSharedDocument(room, {
    about: sessionThing(id),
    person: { personId: person.id, name: person.name },
  });
  const reading = useBoard(shared?.doc);
  const board = reading?.ok ? reading.value.value : undefined;
  const window = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const { current } = window;
    current?.showModal();
    current?.querySelector('h1')?.focus();
    return () => current?.close();
  }, []);

  return (
    <dialog
      ref={window}
      className="beamer"
      aria-label={t('reconstruction.beamer.label')}
      onCancel={(event) => {
        event.preventDefault();
        void navigate(`/rekonstruktion/${id}`);
      }}
    >
      <title>{t('reconstruction.beamer.label')}</title>
      <div className="stack beamer__content">
        <header className="row row--base row--apart beamer__head">
          <h1 className="beamer__phase" tabIndex={-1} aria-live="polite">
            {session?.phase
              ? t(`reconstruction.phase.${session.phase}`)
              : session && t(`reconstruction.state.${session.state}`)}
          </h1>
          {session && <Timer until={session.phaseEndsAt} large />}
        </header>
        <p className="beamer__question">{session?.bundle?.leadingQuestion}</p>
        {session?.phase && board && viewOf[session.phase] !== 'routes' && (
          <BeamerObservations board={board} view={viewOf[session.phase]} />
        )}
        <Button rank="tertiary" className="beamer__leave" onClick={() => navigate(`/rekonstruktion/${id}`)}>
          {t('reconstruction.beamer.leave')}
        </Button>
      </div>
    </dialog>
  );
}
