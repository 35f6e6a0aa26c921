import * as z from 'zod/mini';

import { Dialog } from '#shared/dialog/dialog.js';
import { Form } from '#shared/form/form.js';
import { RadioGroupField } from '#shared/form/radio-group-field.js';
import { requiredChoice } from '#shared/form/rules.js';
import { SubmitRow } from '#shared/form/submit-row.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { CaseDocument, movedCaseFragment, type CaseDetail } from './case.document.js';
import { Button } from '#shared/widgets/button.js';

const reasons = ['clientAsked', 'recognisable', 'noLongerNeeded'] as const;
const schema = z.object({ reason: requiredChoice(reasons) });

type Props = { readonly kase: Pick<CaseDetail, 'id' | 'version'>; readonly onClose: () => void };

/** Withdraws a case for good. Says beforehand that every text and every quote of it goes at once. */
export function WithdrawDialog({ kase, onClose }: Props) {
  const t = useText();
  const form = useSchemaForm(schema, {});
  const move = useMove('withdrawCase', movedCaseFragment, kase, {
    done: 'cases.move.withdrawn',
    onDone: onClose,
    also: [CaseDocument],
  });

  return (
    <Dialog open onClose={onClose} title={t('cases.move.withdrawTitle')} role="alertdialog">
      <Alert kind="warning">
        <p>{t('cases.move.withdrawWarning')}</p>
      </Alert>
      <Form form={form} onSubmit={move.send} refusal={move.refusal} onReload={move.reload}>
        <RadioGroupField
          control={form.control}
          name="reason"
          label={t('cases.move.withdrawReason')}
          choices={reasons.map((value) => ({ value, label: t(`cases.withdrawal.${value}`) }))}
        />
        <SubmitRow
          label={t('cases.move.withdraw')}
          running={move.running}
          runningLabel={t('shared.form.sending')}
          danger
        >
          <Button onClick={onClose}>{t('shared.dialog.cancel')}</Button>
        </SubmitRow>
      </Form>
    </Dialog>
  );
}
