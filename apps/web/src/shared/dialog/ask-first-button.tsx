import { useState, type ReactNode } from 'react';

import type { Refusal } from '../server/refusal.js';
import { Button, type ButtonRank } from '../widgets/button.js';
import { ConfirmDialog } from './confirm-dialog.js';

type Props<Version extends number | undefined> = {
  /** The verb, on the button and once more where it is confirmed. */
  readonly label: string;
  /** A question. */
  readonly title: string;
  /** What follows, whom it is told, and whether it can be taken back. */
  readonly children: ReactNode;
  /** Whether it was done: only then the question closes. */
  readonly onConfirm: (version: Version) => Promise<unknown>;
  /** As for the question itself: which version of the thing is in view. */
  readonly version?: Version;
  readonly running: boolean;
  readonly refusal: Refusal | undefined;
  /** Which one of several it is about, for who hears the page. */
  readonly of?: string;
  readonly rank?: ButtonRank;
  readonly small?: boolean;
};

/** For what tells others or cannot be taken back: one tap asks, the second does. */
export function AskFirstButton<Version extends number | undefined = undefined>({
  label,
  of,
  title,
  children,
  version,
  onConfirm,
  running,
  refusal,
  rank,
  small,
}: Props<Version>) {
  const [asking, setAsking] = useState(false);

  return (
    <>
      <Button rank={rank} small={small} running={running} onClick={() => setAsking(true)}>
        {label}
        {of && <span className="kern-sr-only"> {of}</span>}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={title}
        confirm={label}
        version={version as Version}
        onConfirm={async (seen) => {
          if (await onConfirm(seen)) setAsking(false);
        }}
        running={running}
        refusal={refusal}
      >
        {children}
      </ConfirmDialog>
    </>
  );
}
