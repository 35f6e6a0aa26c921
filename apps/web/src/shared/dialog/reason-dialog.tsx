import type { ReactNode } from 'react';
import * as z from 'zod/mini';

import { Form } from '../form/form.js';
import { requiredText } from '../form/rules.js';
import { SubmitRow } from '../form/submit-row.js';
import { TextAreaField } from '../form/text-area-field.js';
import { useSchemaForm } from '../form/use-schema-form.js';
import { useSeenVersion } from '../form/use-seen-version.js';
import type { Refusal } from '../server/refusal.js';
import { useText } from '../texts/use-text.js';
import { Dialog } from './dialog.js';
import { useFreshRefusal } from './use-fresh-refusal.js';
import { Button } from '../widgets/button.js';

const max = 2000;
const schema = z.object({ reason: requiredText(max) });

type Props<Version extends number | undefined> = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** What will happen, and who reads the reason. */
  readonly children: ReactNode;
  readonly reasonLabel: string;
  readonly confirm: string;
  /** Which version of the thing is in view; `onConfirm` is told the one it had when the window opened. */
  readonly version?: Version;
  readonly onConfirm: (reason: string, version: Version) => unknown;
  /** After somebody else's change: goes on from what is in view now. */
  readonly onReload?: () => unknown;
  readonly running?: boolean;
  readonly danger?: boolean;
  readonly refusal?: Refusal | undefined;
};

/** For acts that need a reason: returning, withdrawing, reopening. */
export function ReasonDialog<Version extends number | undefined = undefined>({
  open,
  onClose,
  title,
  children,
  reasonLabel,
  confirm,
  version,
  onConfirm,
  onReload,
  running = false,
  danger = false,
  refusal,
}: Props<Version>) {
  const t = useText();
  const fresh = useFreshRefusal(open, refusal);
  const { seen, reload } = useSeenVersion(version, onReload, open);
  const form = useSchemaForm(schema, { reason: '' });

  return (
    <Dialog open={open} onClose={onClose} title={title}>
      <div>{children}</div>
      <Form form={form} onSubmit={({ reason }) => onConfirm(reason, seen as Version)} refusal={fresh} onReload={reload}>
        <TextAreaField control={form.control} name="reason" label={reasonLabel} max={max} rows={4} />
        <SubmitRow label={confirm} running={running} runningLabel={t('shared.form.sending')} danger={danger}>
          <Button onClick={onClose}>{t('shared.dialog.cancel')}</Button>
        </SubmitRow>
      </Form>
    </Dialog>
  );
}
