import { use } from 'react';

import { refusedMoves } from '../server/send-move.js';
import { WindowContext } from './window-end.js';
import { Button } from '../widgets/button.js';

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
    const sent = send();
    around?.send(sent.catch(() => false));
  }

  return (
    <Button rank={danger ? 'danger' : 'primary'} running={running} onClick={confirm}>
      {label}
    </Button>
  );
}
