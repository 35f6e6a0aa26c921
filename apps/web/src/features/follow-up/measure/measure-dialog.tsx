import { MoveDialog } from '#shared/move/move-dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { FinishDialog } from './finish-dialog.js';
import { whether, why, type MeasureDialogProps, type MeasureMove } from './measure-move.js';
import { measurePage } from './measure.document.js';
import { PlanDialog } from './plan-dialog.js';
import { ReadingDialog } from './reading-dialog.js';
import { ReportDialog } from './report-dialog.js';
import { VerifyDialog } from './verify-dialog.js';

/** The window of one move. */
export function MeasureDialog({ move, ...props }: MeasureDialogProps & { readonly move: MeasureMove }) {
  switch (move) {
    case 'accept':
    case 'askAgain':
    case 'begin':
      return <WhetherDialog key={move} kind={move} {...props} />;
    case 'decline':
    case 'takeUpAgain':
    case 'cancel':
      return <WhyDialog key={move} kind={move} {...props} />;
    case 'plan':
      return <PlanDialog {...props} />;
    case 'report':
      return <ReportDialog {...props} />;
    case 'finish':
      return <FinishDialog {...props} />;
    case 'noteReading':
      return <ReadingDialog {...props} />;
    case 'verify':
      return <VerifyDialog {...props} />;
  }
}

function WhetherDialog({ kind, measure, onClose }: MeasureDialogProps & { readonly kind: keyof typeof whether }) {
  const t = useText();
  const move = useMove(whether[kind], measurePage, measure, { done: `follow-up.done.${kind}`, onDone: onClose });

  return (
    <MoveDialog
      move={move}
      onConfirm={() => move.send({})}
      title={t(`follow-up.move.${kind}`)}
      confirm={t(`follow-up.move.${kind}`)}
      onClose={onClose}
    >
      {t(`follow-up.moveText.${kind}`)}
    </MoveDialog>
  );
}

function WhyDialog({ kind, measure, onClose }: MeasureDialogProps & { readonly kind: keyof typeof why }) {
  const t = useText();
  const move = useMove(why[kind], measurePage, measure, { done: `follow-up.done.${kind}`, onDone: onClose });

  return (
    <MoveDialog
      move={move}
      reason={t('follow-up.measure.why')}
      onReason={(reason) => move.send({ reason })}
      title={t(`follow-up.move.${kind}`)}
      confirm={t(`follow-up.move.${kind}`)}
      danger={kind === 'cancel'}
      onClose={onClose}
    >
      {t(`follow-up.moveText.${kind}`)}
    </MoveDialog>
  );
}
