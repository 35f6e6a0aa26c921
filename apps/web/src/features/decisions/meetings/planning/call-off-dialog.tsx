import { MoveDialog } from '#shared/move/move-dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { meetingPage, type Meeting } from '../meeting.document.js';

const moves = { cancel: 'cancelMeeting', postpone: 'postponeMeeting' } as const;
export type CallingOff = keyof typeof moves;

type Props = { readonly meeting: Meeting; readonly kind: CallingOff; readonly onClose: () => void };

/** Calls a meeting off, for good or for another day, and says why. */
export function CallOffDialog({ meeting, kind, onClose }: Props) {
  const t = useText();
  const move = useMove(moves[kind], meetingPage, meeting, { done: `meetings.done.${kind}`, onDone: onClose });

  return (
    <MoveDialog
      move={move}
      reason={t('meetings.page.reason')}
      onReason={(reason) => move.send({ reason })}
      title={t(`meetings.move.${kind}`)}
      confirm={t(`meetings.move.${kind}`)}
      danger={kind === 'cancel'}
      onClose={onClose}
    >
      <p>{t(`meetings.moveText.${kind}`)}</p>
    </MoveDialog>
  );
}
