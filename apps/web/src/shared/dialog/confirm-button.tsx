import { use } from 'react';

import { refusedMoves } from '../server/send-move.js';
import { WindowContext } from './window-end.js';

type Props = {
  readonly label: string;
  readonly running: boolean;
  readonly danger: boolean;
  readonly onConfirm: () => unknown;
};

/** Does what its window asks about, and lets the window know whether it was taken. */
export function ConfirmButton({ label, running, danger, onConfirm }: Props) {
  const around = use(WindowContext);

  async function send(): Promise<boolean> {
    const before = refusedMoves();
    await onConfirm();
    return refusedMoves() === before;
  }

  function confirm() {
    if (running) return;
    const sent = send();
    around?.send(sent.catch(() => false));
  }

  return (
    <button
      type="button"
      className={`kern-btn ${danger ? 'kern-btn--danger' : 'kern-btn--primary'}`}
      aria-disabled={running}
      onClick={confirm}
    >
      {label}
    </button>
  );
}
