import { MoveDialog } from '#shared/move/move-dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { meetingPage } from '../meeting.document.js';
import { isDone, isPutOff } from '../standing.js';
import type { ChairDialogProps } from './chair-dialog-props.js';

/** Asks before it ends: it is for good, and what is still open is named. */
export function CloseMeetingDialog({ meeting, onClose }: ChairDialogProps) {
  const t = useText();
  const move = useMove('closeMeeting', meetingPage, meeting, { done: 'meetings.done.close', onDone: onClose });
  const open = meeting.agenda.filter((item) => !isDone(meeting, item) && !isPutOff(meeting, item)).length;

  return (
    <MoveDialog
      move={move}
      onConfirm={() => move.send({})}
      title={t('meetings.closing.title')}
      confirm={t('meetings.chair.close')}
      onClose={onClose}
    >
      {open > 0 && <p>{t('meetings.closing.open', { count: open })}</p>}
      <p>{t('meetings.closing.text')}</p>
    </MoveDialog>
  );
}
