import { ReasonDialog } from '../../../../shared/dialog/reason-dialog.js';
import { useText } from '../../../../shared/texts/use-text.js';
import { useMeetingMove } from '../use-meeting-move.js';
import { CancelBallotDocument } from './ballot-moves.document.js';

/** Ends it without a result; what was voted is forgotten. */
export function CancelBallotDialog({ ballotId, onClose }: { readonly ballotId: string; readonly onClose: () => void }) {
  const t = useText();
  const { move, running, refusal } = useMeetingMove(CancelBallotDocument, 'meetings.done.cancelBallot', onClose);

  return (
    <ReasonDialog
      open
      onClose={onClose}
      title={t('meetings.chair.cancelBallot')}
      reasonLabel={t('meetings.ballot.cancelReason')}
      confirm={t('meetings.chair.cancelBallot')}
      onConfirm={(reason) => move({ input: { id: ballotId, reason } })}
      running={running}
      danger
      refusal={refusal}
    >
      <p>{t('meetings.ballot.cancelText')}</p>
    </ReasonDialog>
  );
}
