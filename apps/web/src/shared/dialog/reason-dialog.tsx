import type { ReactNode } from 'react';
import * as z from 'zod/mini';

import { Form } from '../form/form.js';
import { requiredText } from '../form/rules.js';
import { SubmitRow } from '../form/submit-row.js';
import { TextAreaField } from '../form/text-area-field.js';
import { useSchemaForm } from '../form/use-schema-form.js';
import type { Refusal } from '../server/refusal.js';
import { useText } from '../texts/use-text.js';
import { Dialog } from './dialog.js';
import { useFreshRefusal } from './use-fresh-refusal.js';

const max = 2000;
const schema = z.object({ reason: requiredText(max) });

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** What will happen, and who reads the reason. */
  readonly children: ReactNode;
  readonly reasonLabel: string;
  readonly confirm: string;
  readonly onConfirm: (reason: string) => unknown;
  readonly running?: boolean;
  readonly danger?: boolean;
  readonly refusal?: Refusal | undefined;
};

/** For acts that need a reason: returning, withdrawing, reopening. */
export function ReasonDialog({
  open,
  onClose,
  title,
  children,
  reasonLabel,
  confirm,
  onConfirm,
  running = false,
  danger = false,
  refusal,
}: Props) {
  const t = useText();
  const fresh = useFreshRefusal(open, refusal);
  const form = useSchemaForm(schema, { reason: '' });

  return (
    <Dialog open={open} onClose={onClose} title={title}>
      <div>{children}</div>
      <Form form={form} onSubmit={({ reason }) => onConfirm(reason)} refusal={fresh}>
        <TextAreaField control={form.control} name="reason" label={reasonLabel} max={max} rows={4} />
        <SubmitRow label={confirm} running={running} runningLabel={t('shared.form.sending')} danger={danger}>
          <button type="button" className="kern-btn kern-btn--secondary" onClick={onClose}>
            {t('shared.dialog.cancel')}
          </button>
        </SubmitRow>
      </Form>
    </Dialog>
  );
}
