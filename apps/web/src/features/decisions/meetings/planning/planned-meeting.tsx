import { useState } from 'react';
import { useNavigate } from 'react-router';

import { ActionList } from '#shared/page/action-list.js';
import { isOffered } from '#shared/page/steps.js';
import { useText } from '#shared/texts/use-text.js';
import type { Meeting } from '../meeting.document.js';
import { AgendaEditor } from './agenda-editor.js';
import { CallOffDialog, type CallingOff } from './call-off-dialog.js';
import { PlainAgenda } from './plain-agenda.js';

/** Before it begins: the agenda, and what else the coordination can do. */
export function PlannedMeeting({ meeting }: { readonly meeting: Meeting }) {
  const t = useText();
  const navigate = useNavigate();
  const [off, setOff] = useState<CallingOff>();
  const { id, steps } = meeting;

  return (
    <>
      {isOffered(steps, 'meeting:setAgenda') ? <AgendaEditor meeting={meeting} /> : <PlainAgenda meeting={meeting} />}
      <ActionList
        title={t('meetings.page.more')}
        steps={steps}
        actions={[
          {
            action: 'meeting:plan',
            label: t('meetings.move.plan'),
            text: t('meetings.moveText.plan'),
            onAction: () => navigate(`/lenkungsgruppe/sitzungen/${id}/planen`),
          },
          {
            action: 'meeting:postpone',
            label: t('meetings.move.postpone'),
            text: t('meetings.moveText.postpone'),
            onAction: () => setOff('postpone'),
          },
          {
            action: 'meeting:cancel',
            label: t('meetings.move.cancel'),
            text: t('meetings.moveText.cancel'),
            danger: true,
            onAction: () => setOff('cancel'),
          },
        ]}
      />
      {off && <CallOffDialog meeting={meeting} kind={off} onClose={() => setOff(undefined)} />}
    </>
  );
}
