import { EndWayDialog } from './end-way-dialog.js';
import { EscalateDialog } from './escalate-dialog.js';
import { StepDialog } from './step-dialog.js';
import type { WayDialogProps } from './way-dialog-props.js';
import type { WayMove } from './way-move.js';

type Props = WayDialogProps & { readonly move: WayMove };

/** The window of one move on a way. */
export function WayDialog({ move, ...props }: Props) {
  switch (move) {
    case 'noteStep':
      return <StepDialog {...props} />;
    case 'escalate':
      return <EscalateDialog {...props} />;
    case 'settle':
      return <EndWayDialog {...props} ending="settle" />;
    case 'giveBack':
      return <EndWayDialog {...props} ending="giveBack" />;
  }
}
