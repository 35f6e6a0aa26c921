import { useState } from 'react';

import { useFormats } from '#shared/format/use-formats.js';
import { MoveDialog } from '#shared/move/move-dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { meetingPage, type Meeting } from './meeting.document.js';

const moves = { invite: 'inviteToMeeting', start: 'startMeeting' } as const;

type Props = { readonly meeting: Meeting; readonly asked: keyof typeof moves; readonly onClose: () => void };

/** Asks before everybody is invited, or the meeting opened: neither can be taken back. */
export function MeetingMoveDialog({ meeting, asked, onClose }: Props) {
  const t = useText();
  const [opened] = useState(() => Date.now());
  const { date, time } = useFormats();
  const move = useMove(moves[asked], meetingPage, meeting, { done: `meetings.done.${asked}`, onDone: onClose });
  const { startsAt, agenda, attendance } = meeting;

  return (
    <MoveDialog
      move={move}
      onConfirm={() => move.send({})}
      title={t(`meetings.asking.${asked}.title`)}
      confirm={t(`meetings.move.${asked}`)}
      onClose={onClose}
    >
      <p>
        <strong>{t(`meetings.asking.${asked}.when`, { date: date(startsAt), time: time(startsAt) })}</strong>
      </p>
      {asked === 'invite' && Date.parse(startsAt) < opened && <p>{t('meetings.asking.invite.past')}</p>}
      <p>{t(`meetings.asking.${asked}.text`, { items: agenda.length, seats: attendance.votingSeats })}</p>
    </MoveDialog>
  );
}
