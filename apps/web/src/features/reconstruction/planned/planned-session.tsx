import { useState } from 'react';
import { useNavigate } from 'react-router';

import { announce } from '../../../shared/announce/announcements.js';
import { AskFirstButton } from '../../../shared/dialog/ask-first-button.js';
import { ReasonDialog } from '../../../shared/dialog/reason-dialog.js';
import { RefusalMessage } from '../../../shared/form/refusal-message.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { ActionList } from '../../../shared/page/action-list.js';
import { Page } from '../../../shared/page/page.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import { StateBadge } from '../../../shared/widgets/state-badge.js';
import { CancelSessionDocument, StartSessionDocument, type Session } from '../session.document.js';
import { sessionStateWords } from '../words/session-states.js';
import { RulesForm } from './rules-form.js';
import { SessionCases } from './session-cases.js';
import { SessionFacts } from './session-facts.js';
import { needsRules, SessionNext } from './session-next.js';

type Props = { readonly session: Session; readonly onReload: () => unknown };

/** A session before it begins: what it is about, who takes part, when the texts open. */
export function PlannedSession({ session, onReload }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const { weekday, time } = useFormats();
  const start = useMutationWithRefusal(StartSessionDocument);
  const cancel = useMutationWithRefusal(CancelSessionDocument);
  const [cancelling, setCancelling] = useState(false);
  const { id, version, steps } = session;

  async function cancelWith(reason: string, expectedVersion: number) {
    if (!(await cancel.run({ input: { id, expectedVersion, reason } }))) return;
    setCancelling(false);
    announce(t('reconstruction.cancel.done'));
  }

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
            <AskFirstButton
              look="primary"
              label={t('reconstruction.planned.start')}
              title={t('reconstruction.planned.startTitle')}
              version={version}
              onConfirm={(expectedVersion) => start.run({ input: { id, expectedVersion } })}
              running={start.running}
              refusal={start.refusal}
            >
              {t('reconstruction.planned.startText')}
            </AskFirstButton>
          }
          otherwise={t('reconstruction.planned.nextWait', {
            day: weekday(session.startsAt),
            time: time(session.startsAt),
          })}
        />
      }
    >
      <div className="stack stack--large">
        {start.refusal && <RefusalMessage refusal={start.refusal} onReload={onReload} />}
        {needsRules(session) && <RulesForm sessionId={id} />}
        <SessionCases session={session} />
        <SessionFacts session={session} />
        <ActionList
          title={t('reconstruction.actions.title')}
          steps={steps}
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
              onAction: () => setCancelling(true),
            },
          ]}
        />
      </div>
      <ReasonDialog
        open={cancelling}
        onClose={() => setCancelling(false)}
        title={t('reconstruction.cancel.title')}
        reasonLabel={t('reconstruction.cancel.reason')}
        confirm={t('reconstruction.cancel.confirm')}
        version={version}
        onConfirm={cancelWith}
        running={cancel.running}
        refusal={cancel.refusal}
        danger
      >
        <p>{t('reconstruction.cancel.what')}</p>
      </ReasonDialog>
    </Page>
  );
}
