import { useState } from 'react';

import { ConfirmDialog } from '../../../shared/dialog/confirm-dialog.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { useText } from '../../../shared/texts/use-text.js';
import { InviteToMeetingDocument, StartMeetingDocument } from './meeting-moves.document.js';
import type { Meeting } from './meeting.document.js';
import { useMeetingMove } from './use-meeting-move.js';

type Props = { readonly meeting: Meeting; readonly asked: 'invite' | 'start'; readonly onClose: () => void };

/** Asks before everybody is invited, or the meeting opened: neither can be taken back. */
export function MeetingMoveDialog({ meeting, asked, onClose }: Props) {
  const t = useText();
  const [opened] = useState(() => Date.now());
  const { date, time } = useFormats();
  const inviting = useMeetingMove(InviteToMeetingDocument, 'meetings.done.invite', onClose);
  const starting = useMeetingMove(StartMeetingDocument, 'meetings.done.start', onClose);
  const { move, running, refusal } = asked === 'invite' ? inviting : starting;
  const { id, version, startsAt, agenda, attendance } = meeting;

  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t(`meetings.asking.${asked}.title`)}
      confirm={t(`meetings.move.${asked}`)}
      version={version}
      onConfirm={(expectedVersion) => move({ input: { id, expectedVersion } })}
      running={running}
      refusal={refusal}
    >
      <p>
        <strong>{t(`meetings.asking.${asked}.when`, { date: date(startsAt), time: time(startsAt) })}</strong>
      </p>
      {asked === 'invite' && Date.parse(startsAt) < opened && <p>{t('meetings.asking.invite.past')}</p>}
      <p>{t(`meetings.asking.${asked}.text`, { items: agenda.length, seats: attendance.votingSeats })}</p>
    </ConfirmDialog>
  );
}
