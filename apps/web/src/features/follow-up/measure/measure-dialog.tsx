import { ConfirmMove } from './confirm-move.js';
import { FinishDialog } from './finish-dialog.js';
import type { MeasureDialogProps } from './measure-dialog-props.js';
import type { MeasureMove } from './measure-move.js';
import { PlanDialog } from './plan-dialog.js';
import { ReadingDialog } from './reading-dialog.js';
import { ReasonMove } from './reason-move.js';
import { ReportDialog } from './report-dialog.js';
import { VerifyDialog } from './verify-dialog.js';

/** The window of one move. */
export function MeasureDialog({ move, ...props }: MeasureDialogProps & { readonly move: MeasureMove }) {
  switch (move) {
    case 'accept':
    case 'askAgain':
    case 'begin':
      return <ConfirmMove key={move} move={move} {...props} />;
    case 'decline':
    case 'takeUpAgain':
    case 'cancel':
      return <ReasonMove key={move} move={move} {...props} />;
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
