import { ConfirmDialog } from '../../../shared/dialog/confirm-dialog.js';
import { useText } from '../../../shared/texts/use-text.js';
import type { MeasureDialogProps } from './measure-dialog-props.js';
import { AcceptMeasureDocument, AskAgainMeasureDocument, BeginMeasureDocument } from './measure-moves.document.js';
import { useMeasureMove } from './use-measure-move.js';

type Move = 'accept' | 'askAgain' | 'begin';

/** A move that needs nothing but a yes. */
export function ConfirmMove({ move, measure, onClose }: MeasureDialogProps & { readonly move: Move }) {
  const t = useText();
  const done = `follow-up.done.${move}` as const;
  const moves = {
    accept: useMeasureMove(AcceptMeasureDocument, done, onClose),
    askAgain: useMeasureMove(AskAgainMeasureDocument, done, onClose),
    begin: useMeasureMove(BeginMeasureDocument, done, onClose),
  };
  const { move: send, running, refusal } = moves[move];

  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t(`follow-up.move.${move}`)}
      confirm={t(`follow-up.move.${move}`)}
      version={measure.version}
      onConfirm={(expectedVersion) => send({ input: { id: measure.id, expectedVersion } })}
      running={running}
      refusal={refusal}
    >
      {t(`follow-up.moveText.${move}`)}
    </ConfirmDialog>
  );
}
