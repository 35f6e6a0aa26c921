import type { ReactNode } from 'react';

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
      <button
        type="submit"
        className={`kern-btn ${danger ? 'kern-btn--danger' : 'kern-btn--primary'}`}
        aria-disabled={running}
        onClick={(event) => running && event.preventDefault()}
      >
        {running ? runningLabel : label}
      </button>
      {children}
    </div>
  );
}
