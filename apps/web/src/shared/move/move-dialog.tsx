import type { ReactNode } from 'react';

import { ConfirmDialog } from '../dialog/confirm-dialog.js';
import { ReasonDialog } from '../dialog/reason-dialog.js';
import type { Sending } from './use-move.js';

type Props = {
  /** A question: „Vorlage freigeben?“ */
  readonly title: string;
  /** The verb: „Freigeben“, never „Ja“ or „OK“. */
  readonly confirm: string;
  readonly danger?: boolean;
  readonly onClose: () => void;
  /** What will happen, and whether it can be undone. */
  readonly children: ReactNode;
} & (
  | { readonly move: Sending; readonly onConfirm: () => unknown }
  /** Asks for the words that whoever it concerns will read. */
  | { readonly move: Sending; readonly reason: string; readonly onReason: (reason: string) => unknown }
);

/** The window of a move: whether one means it, or why. */
export function MoveDialog({ move, title, confirm, danger = false, onClose, children, ...asks }: Props) {
  const { running, refusal, reload } = move;
  const window = { open: true, title, confirm, danger, running, refusal, onClose, children } as const;

  return 'reason' in asks ? (
    <ReasonDialog
      {...window}
      reasonLabel={asks.reason}
      {...(reload && { onReload: reload })}
      onConfirm={asks.onReason}
    />
  ) : (
    <ConfirmDialog {...window} onConfirm={asks.onConfirm} />
  );
}
