import { RewordDialog } from '../writing/reword-dialog.js';
import { DropDialog } from './drop-dialog.js';
import { MergeDialog } from './merge-dialog.js';
import { PriorityDialog } from './priority-dialog.js';
import { SplitDialog } from './split-dialog.js';
import { StoreDialog } from './store-dialog.js';
import type { ThemeDialogProps } from './theme-dialog-props.js';
import type { ThemeMove } from './theme-move.js';

/** The window of one move. */
export function ThemeDialog({ move, ...props }: ThemeDialogProps & { readonly move: ThemeMove }) {
  switch (move) {
    case 'reword':
      return <RewordDialog {...props} />;
    case 'prioritise':
      return <PriorityDialog {...props} />;
    case 'store':
      return <StoreDialog {...props} />;
    case 'postpone':
      return <StoreDialog postpones {...props} />;
    case 'merge':
      return <MergeDialog {...props} />;
    case 'split':
      return <SplitDialog {...props} />;
    case 'drop':
      return <DropDialog {...props} />;
  }
}
