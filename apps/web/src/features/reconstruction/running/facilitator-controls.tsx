import type { Board } from '@systemblick/co-editing/reconstruction/board-shape';
import type { SessionPhase } from '@systemblick/domain/reconstruction/session-phase';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { announce } from '#shared/announce/announcements.js';
import { RefusalMessage } from '#shared/form/refusal-message.js';
import { useMove, type Move } from '#shared/move/use-move.js';
import { isOffered } from '#shared/page/steps.js';
import { anew } from '#shared/server/anew.js';
import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import { Menu } from '#shared/widgets/menu.js';
import { sessionFragment, type Session } from '../session.document.js';
import { CloseSessionDialog } from './close-session-dialog.js';
import { Button } from '#shared/widgets/button.js';

type Props = {
  readonly session: Session;
  readonly board: Board | undefined;
  /** To another phase, from here or from the line of phases. */
  readonly go: Move<'movePhase'>;
};

const more = 5;

/** Back, on, more time, and the end: one row, for whoever leads the session. */
export function FacilitatorControls({ session, board, go }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const extend = useMove('extendPhase', sessionFragment, session, {
    atOnce: true,
    onDone: () => announce(t('reconstruction.bar.extended', { minutes: more })),
  });
  const running = go.running || extend.running;
  const refusal = go.refusal ?? extend.refusal;
  const [closing, setClosing] = useState(false);
  const place = session.phases.findIndex(({ phase }) => phase === session.phase);
  const [before, after] = [session.phases[place - 1], session.phases[place + 1]];
  const mayClose = isOffered(session.steps, 'session:close');

  function goTo(phase: SessionPhase) {
    anew(go, extend);
    void go.send({ phase });
  }

  function addTime() {
    anew(go, extend);
    void extend.send({ minutes: more });
  }

  return (
    <div className="controls" role="group" aria-label={t('reconstruction.bar.controls')}>
      {refusal && <RefusalMessage refusal={refusal} onReload={go.reload} />}
      {before && (
        <Button
          small
          running={running}
          title={t(`reconstruction.phase.${before.phase}`)}
          onClick={() => goTo(before.phase)}
        >
          <Icon name="arrow-back" />
          {t('reconstruction.bar.back')}
        </Button>
      )}
      <Button small running={running} onClick={addTime}>
        {t('reconstruction.bar.extend', { minutes: more })}
      </Button>
      {after ? (
        <Button rank="primary" small running={running} onClick={() => goTo(after.phase)}>
          {t('reconstruction.bar.next', { phase: t(`reconstruction.phase.${after.phase}`) })}
          <Icon name="arrow-forward" />
        </Button>
      ) : (
        mayClose && (
          <Button rank="primary" small onClick={() => setClosing(true)}>
            {t('reconstruction.close.button')}
          </Button>
        )
      )}
      <Menu
        label={t('reconstruction.bar.more')}
        actions={[
          {
            key: 'beamer',
            label: t('reconstruction.bar.beamer'),
            icon: 'open-in-new',
            onAction: () => navigate('beamer'),
          },
          {
            key: 'close',
            label: t('reconstruction.close.button'),
            icon: 'check',
            disabled: !mayClose,
            onAction: () => setClosing(true),
          },
        ]}
      />
      {closing && <CloseSessionDialog session={session} board={board} onClose={() => setClosing(false)} />}
    </div>
  );
}
