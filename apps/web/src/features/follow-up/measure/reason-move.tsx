import { ReasonDialog } from '../../../shared/dialog/reason-dialog.js';
import { useText } from '../../../shared/texts/use-text.js';
import type { MeasureDialogProps } from './measure-dialog-props.js';
import { CancelMeasureDocument, DeclineMeasureDocument, TakeUpAgainMeasureDocument } from './measure-moves.document.js';
import { useMeasureMove } from './use-measure-move.js';

type Move = 'decline' | 'takeUpAgain' | 'cancel';

/** A move that says why. */
export function ReasonMove({ move, measure, onClose }: MeasureDialogProps & { readonly move: Move }) {
  const t = useText();
  const done = `follow-up.done.${move}` as const;
  const moves = {
    decline: useMeasureMove(DeclineMeasureDocument, done, onClose),
    takeUpAgain: useMeasureMove(TakeUpAgainMeasureDocument, done, onClose),
    cancel: useMeasureMove(CancelMeasureDocument, done, onClose),
  };
  const { move: send, running, refusal } = moves[move];

  return (
    <ReasonDialog
      open
      onClose={onClose}
      title={t(`follow-up.move.${move}`)}
      reasonLabel={t('follow-up.measure.why')}
      confirm={t(`follow-up.move.${move}`)}
      version={measure.version}
      onConfirm={(reason, expectedVersion) => send({ input: { id: measure.id, expectedVersion, reason } })}
      running={running}
      danger={move === 'cancel'}
      refusal={refusal}
    >
      {t(`follow-up.moveText.${move}`)}
    </ReasonDialog>
  );
}
