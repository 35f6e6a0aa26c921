import type { ReactNode } from 'react';

import { RefusalMessage } from '../form/refusal-message.js';
import type { Refusal } from '../server/refusal.js';
import { useText } from '../texts/use-text.js';
import { Dialog } from './dialog.js';
import { useFreshRefusal } from './use-fresh-refusal.js';

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  /** A question: „Fall freigeben?“ */
  readonly title: string;
  /** What will happen, and whether it can be undone. */
  readonly children: ReactNode;
  /** The verb: „Freigeben“, never „Ja“ or „OK“. */
  readonly confirm: string;
  readonly onConfirm: () => unknown;
  readonly running?: boolean;
  readonly danger?: boolean;
  readonly refusal?: Refusal | undefined;
};

export function ConfirmDialog({
  open,
  onClose,
  title,
  children,
  confirm,
  onConfirm,
  running = false,
  danger = false,
  refusal,
}: Props) {
  const t = useText();
  const fresh = useFreshRefusal(open, refusal);

  return (
    <Dialog open={open} onClose={onClose} title={title} role="alertdialog">
      {fresh && <RefusalMessage refusal={fresh} />}
      <div>{children}</div>
      <div className="dialog__buttons">
        <button
          type="button"
          className={`kern-btn ${danger ? 'kern-btn--danger' : 'kern-btn--primary'}`}
          aria-disabled={running}
          onClick={() => running || void onConfirm()}
        >
          {confirm}
        </button>
        <button type="button" className="kern-btn kern-btn--secondary" onClick={onClose}>
          {t('shared.dialog.cancel')}
        </button>
      </div>
    </Dialog>
  );
}
