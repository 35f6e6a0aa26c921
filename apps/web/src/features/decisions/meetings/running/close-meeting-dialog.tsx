import { ConfirmDialog } from '../../../../shared/dialog/confirm-dialog.js';
import { useText } from '../../../../shared/texts/use-text.js';
import { CloseMeetingDocument } from '../meeting-moves.document.js';
import { isDone, isPutOff } from '../standing.js';
import { useMeetingMove } from '../use-meeting-move.js';
import type { ChairDialogProps } from './chair-dialog-props.js';

/** Asks before it ends: it is for good, and what is still open is named. */
export function CloseMeetingDialog({ meeting, onClose }: ChairDialogProps) {
  const t = useText();
  const { move, running, refusal } = useMeetingMove(CloseMeetingDocument, 'meetings.done.close', onClose);
  const open = meeting.agenda.filter((item) => !isDone(meeting, item) && !isPutOff(meeting, item)).length;

  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t('meetings.closing.title')}
      confirm={t('meetings.chair.close')}
      version={meeting.version}
      onConfirm={(expectedVersion) => move({ input: { id: meeting.id, expectedVersion } })}
      running={running}
      refusal={refusal}
    >
      {open > 0 && <p>{t('meetings.closing.open', { count: open })}</p>}
      <p>{t('meetings.closing.text')}</p>
    </ConfirmDialog>
  );
}
