import type { Board } from '@systemblick/co-editing/reconstruction/board-shape';

import { PresenceList } from '#shared/co-editing/presence-list.js';
import { SaveStateBadge } from '#shared/co-editing/save-state-badge.js';
import type { SharedDocument } from '#shared/co-editing/shared-document.js';
import { useMove } from '#shared/move/use-move.js';
import { useNarrow } from '#shared/page/use-narrow.js';
import { useText } from '#shared/texts/use-text.js';
import { Timer } from '#shared/widgets/timer.js';
import { sessionFragment, type Session } from '../session.document.js';
import { FacilitatorControls } from './facilitator-controls.js';
import { PhaseLine } from './phase-line.js';
import './session-bar.css';

type Props = {
  readonly session: Session;
  readonly board: Board | undefined;
  readonly shared: SharedDocument | undefined;
};

/** Where the group is, how long it lasts, who is here, and whether everything is saved. */
export function SessionBar({ session, board, shared }: Props) {
  const t = useText();
  const narrow = useNarrow();
  const go = useMove('movePhase', sessionFragment, session, { atOnce: true });
  const controls = session.facilitates && <FacilitatorControls session={session} board={board} go={go} />;

  return (
    <>
      <div className="session-course">
        <PhaseLine
          phases={session.phases}
          current={session.phase}
          {...(session.facilitates && { onGo: (phase) => go.running || void go.send({ phase }) })}
        />
      </div>
      <section className="session-bar" aria-label={t('reconstruction.bar.label')}>
        <p className="line line--m line--base">
          {session.phase && <strong>{t(`reconstruction.phase.${session.phase}`)}</strong>}
          <Timer until={session.phaseEndsAt} />
        </p>
        <PresenceList shared={shared} />
        <SaveStateBadge shared={shared} />
        {!narrow && controls}
      </section>
      {narrow && controls}
    </>
  );
}
