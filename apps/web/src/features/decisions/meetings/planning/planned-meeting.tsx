import { useState } from 'react';
import { useNavigate } from 'react-router';

import { ReasonDialog } from '../../../../shared/dialog/reason-dialog.js';
import { ActionList } from '../../../../shared/page/action-list.js';
import { isOffered } from '../../../../shared/page/steps.js';
import { useText } from '../../../../shared/texts/use-text.js';
import type { Meeting } from '../meeting.document.js';
import { CancelMeetingDocument, PostponeMeetingDocument } from '../meeting-moves.document.js';
import { useMeetingMove } from '../use-meeting-move.js';
import { AgendaEditor } from './agenda-editor.js';
import { PlainAgenda } from './plain-agenda.js';

type Props = { readonly meeting: Meeting; readonly onReload: () => unknown };

/** Before it begins: the agenda, and what else the coordination can do. */
export function PlannedMeeting({ meeting, onReload }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const [off, setOff] = useState<'cancel' | 'postpone'>();
  const close = () => setOff(undefined);
  const cancelling = useMeetingMove(CancelMeetingDocument, 'meetings.done.cancel', close);
  const postponing = useMeetingMove(PostponeMeetingDocument, 'meetings.done.postpone', close);
  const { id, version, steps } = meeting;
  const { move, running, refusal } = off === 'cancel' ? cancelling : postponing;

  return (
    <>
      {isOffered(steps, 'meeting:setAgenda') ? (
        <AgendaEditor meeting={meeting} onReload={onReload} />
      ) : (
        <PlainAgenda meeting={meeting} />
      )}
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
      {off && (
        <ReasonDialog
          open
          onClose={close}
          title={t(`meetings.move.${off}`)}
          reasonLabel={t('meetings.page.reason')}
          confirm={t(`meetings.move.${off}`)}
          version={version}
          onConfirm={(reason, expectedVersion) => move({ input: { id, expectedVersion, reason } })}
          running={running}
          danger={off === 'cancel'}
          refusal={refusal}
        >
          <p>{t(`meetings.moveText.${off}`)}</p>
        </ReasonDialog>
      )}
    </>
  );
}
