import type { ReactNode } from 'react';

import { RefusalMessage } from '../form/refusal-message.js';
import { useSeenVersion } from '../form/use-seen-version.js';
import type { Refusal } from '../server/refusal.js';
import { useText } from '../texts/use-text.js';
import { Dialog } from './dialog.js';
import { ConfirmButton } from './confirm-button.js';
import { useFreshRefusal } from './use-fresh-refusal.js';
import { Button } from '../widgets/button.js';

type Props<Version extends number | undefined> = {
  readonly open: boolean;
  readonly onClose: () => void;
  /** A question: „Fall freigeben?“ */
  readonly title: string;
  /** What will happen, and whether it can be undone. */
  readonly children: ReactNode;
  /** The verb: „Freigeben“, never „Ja“ or „OK“. */
  readonly confirm: string;
  /** Which version of the thing is in view; `onConfirm` is told the one it had when the window opened. */
  readonly version?: Version;
  readonly onConfirm: (version: Version) => unknown;
  readonly running?: boolean;
  readonly danger?: boolean;
  readonly refusal?: Refusal | undefined;
};

export function ConfirmDialog<Version extends number | undefined = undefined>({
  open,
  onClose,
  title,
  children,
  confirm,
  version,
  onConfirm,
  running = false,
  danger = false,
  refusal,
}: Props<Version>) {
  const t = useText();
  const fresh = useFreshRefusal(open, refusal);
  const { seen } = useSeenVersion(version, undefined, open);

  return (
    <Dialog open={open} onClose={onClose} title={title} role="alertdialog">
      {fresh && <RefusalMessage refusal={fresh} />}
      <div>{children}</div>
      <div className="dialog__buttons">
        <ConfirmButton label={confirm} running={running} danger={danger} onConfirm={() => onConfirm(seen as Version)} />
        <Button onClick={onClose}>{t('shared.dialog.cancel')}</Button>
      </div>
    </Dialog>
  );
}
