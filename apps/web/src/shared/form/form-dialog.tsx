import type { ReactNode } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';

import { Dialog } from '../dialog/dialog.js';
import { useFreshRefusal } from '../dialog/use-fresh-refusal.js';
import type { Sending } from '../move/use-move.js';
import type { Refusal } from '../server/refusal.js';
import { useText } from '../texts/use-text.js';
import { Form } from './form.js';
import { SubmitRow } from './submit-row.js';
import { Button } from '../widgets/button.js';

type Props<Values extends FieldValues, Context, Sent> = {
  readonly title: string;
  readonly form: UseFormReturn<Values, Context, Sent>;
  readonly submit: string;
  readonly onSubmit: (values: Sent) => unknown;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly danger?: boolean;
  /** What will happen, above the fields. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
} & (
  | { readonly move: Sending }
  | { readonly running: boolean; readonly refusal: Refusal | undefined; readonly onReload?: () => unknown }
);

/** A short form in a window. It is there while the page says so, and begins anew each time. */
export function FormDialog<Values extends FieldValues, Context, Sent>(props: Props<Values, Context, Sent>) {
  const { title, form, submit, onSubmit, onClose, wide, danger, lead, children } = props;
  const { running, refusal, onReload } = 'move' in props ? { ...props.move, onReload: props.move.reload } : props;
  const t = useText();
  const fresh = useFreshRefusal(true, refusal);

  return (
    <Dialog open onClose={onClose} title={title} wide={wide ?? false}>
      {lead}
      <Form form={form} onSubmit={onSubmit} refusal={fresh} {...(onReload && { onReload })}>
        {children}
        <SubmitRow label={submit} running={running} runningLabel={t('shared.form.sending')} danger={danger ?? false}>
          <Button onClick={onClose}>{t('shared.dialog.cancel')}</Button>
        </SubmitRow>
      </Form>
    </Dialog>
  );
}
