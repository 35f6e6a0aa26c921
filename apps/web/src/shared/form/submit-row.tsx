import type { ReactNode } from 'react';

import { Button } from '../widgets/button.js';

type Props = {
  readonly label: string;
  /** While it runs the button says so and does nothing, but keeps the focus. */
  readonly running: boolean;
  readonly runningLabel: string;
  readonly danger?: boolean;
  /** Further buttons: cancel, save as draft. */
  readonly children?: ReactNode;
};

export function SubmitRow({ label, running, runningLabel, danger = false, children }: Props) {
  return (
    <div className="submit-row">
      <Button submit rank={danger ? 'danger' : 'primary'} running={running}>
        {running ? runningLabel : label}
      </Button>
      {children}
    </div>
  );
}
