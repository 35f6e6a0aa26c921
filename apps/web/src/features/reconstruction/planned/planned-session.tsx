import { useState } from 'react';
import { useNavigate } from 'react-router';

import { RefusalMessage } from '#shared/form/refusal-message.js';
import { useFormats } from '#shared/format/use-formats.js';
import { MoveDialog } from '#shared/move/move-dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { ActionList } from '#shared/page/action-list.js';
import { Page } from '#shared/page/page.js';
import { useText } from '#shared/texts/use-text.js';
import { StateBadge } from '#shared/widgets/state-badge.js';
import { sessionFragment, type Session } from '../session.document.js';
import { sessionStateWords } from '../words/session-states.js';
import { RulesForm } from './rules-form.js';
import { SessionCases } from './session-cases.js';
import { SessionFacts } from './session-facts.js';
import { needsRules, SessionNext } from './session-next.js';
import { Button } from '#shared/widgets/button.js';

/** A session before it begins: what it is about, who takes part, when the texts open. */
export function PlannedSession({ session }: { readonly session: Session }) {
  const t = useText();
  const navigate = useNavigate();
  const { weekday, time } = useFormats();
  const [asking, setAsking] = useState<'start' | 'cancel'>();
  const close = () => setAsking(undefined);
  const start = useMove('startSession', sessionFragment, session, { open: asking === 'start', onDone: close });

  return (
    <Page
      crumbs={[{ label: t('reconstruction.place'), to: '/rekonstruktion' }]}
      title={session.title}
      badge={<StateBadge state={session.state} states={sessionStateWords(t)} />}
      lead={session.bundle && t('reconstruction.question', { question: session.bundle.leadingQuestion })}
      next={
        <SessionNext
          session={session}
          start={
            <Button rank="primary" running={start.running} onClick={() => setAsking('start')}>
              {t('reconstruction.planned.start')}
            </Button>
          }
          otherwise={t('reconstruction.planned.nextWait', {
            day: weekday(session.startsAt),
            time: time(session.startsAt),
          })}
        />
      }
    >
      <div className="stack stack--xxl">
        {start.refusal && <RefusalMessage refusal={start.refusal} onReload={start.reload} />}
        {needsRules(session) && <RulesForm sessionId={session.id} />}
        <SessionCases session={session} />
        <SessionFacts session={session} />
        <ActionList
          title={t('reconstruction.actions.title')}
          steps={session.steps}
          actions={[
            {
              action: 'session:plan',
              label: t('reconstruction.actions.plan'),
              text: t('reconstruction.actions.planText'),
              onAction: () => navigate('planen'),
            },
            {
              action: 'session:cancel',
              label: t('reconstruction.cancel.button'),
              text: t('reconstruction.cancel.text'),
              danger: true,
              onAction: () => setAsking('cancel'),
            },
          ]}
        />
      </div>
      {asking === 'start' && (
        <MoveDialog
          move={start}
          onConfirm={() => start.send({})}
          title={t('reconstruction.planned.startTitle')}
          confirm={t('reconstruction.planned.start')}
          onClose={close}
        >
          {t('reconstruction.planned.startText')}
        </MoveDialog>
      )}
      {asking === 'cancel' && <CancelDialog session={session} onClose={close} />}
    </Page>
  );
}

function CancelDialog({ session, onClose }: { readonly session: Session; readonly onClose: () => void }) {
  const t = useText();
  const move = useMove('cancelSession', sessionFragment, session, {
    done: 'reconstruction.cancel.done',
    onDone: onClose,
  });

  return (
    <MoveDialog
      move={move}
      reason={t('reconstruction.cancel.reason')}
      onReason={(reason) => move.send({ reason })}
      title={t('reconstruction.cancel.title')}
      confirm={t('reconstruction.cancel.confirm')}
      danger
      onClose={onClose}
    >
      <p>{t('reconstruction.cancel.what')}</p>
    </MoveDialog>
  );
}
