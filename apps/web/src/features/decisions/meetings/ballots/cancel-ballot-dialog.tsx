import { ReasonDialog } from '#shared/dialog/reason-dialog.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import type { Ballot } from '../meeting.document.js';
import { ballotFragment } from './ballot.document.js';

/** Ends it without a result; what was voted is forgotten. */
export function CancelBallotDialog({ ballot, onClose }: { readonly ballot: Ballot; readonly onClose: () => void }) {
  const t = useText();
  const cancelling = useAct('cancelBallot', ballotFragment, {
    done: 'meetings.done.cancelBallot',
    onDone: onClose,
  });

  return (
    <ReasonDialog
      open
      onClose={onClose}
      title={t('meetings.chair.cancelBallot')}
      reasonLabel={t('meetings.ballot.cancelReason')}
      confirm={t('meetings.chair.cancelBallot')}
      onConfirm={(reason) => cancelling.send({ id: ballot.id, reason })}
      running={cancelling.running}
      danger
      refusal={cancelling.refusal}
    >
      <p>{t('meetings.ballot.cancelText')}</p>
    </ReasonDialog>
  );
}
