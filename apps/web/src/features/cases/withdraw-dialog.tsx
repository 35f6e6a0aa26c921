import * as z from 'zod/mini';

import { announce } from '../../shared/announce/announcements.js';
import { Dialog } from '../../shared/dialog/dialog.js';
import { Form } from '../../shared/form/form.js';
import { RadioGroupField } from '../../shared/form/radio-group-field.js';
import { requiredChoice } from '../../shared/form/rules.js';
import { SubmitRow } from '../../shared/form/submit-row.js';
import { useSchemaForm } from '../../shared/form/use-schema-form.js';
import { useSeenVersion } from '../../shared/form/use-seen-version.js';
import { useMutationWithRefusal } from '../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../shared/texts/use-text.js';
import { Alert } from '../../shared/widgets/alert.js';
import { CaseDocument, type CaseDetail } from './case.document.js';
import { WithdrawCaseDocument } from './move-case.document.js';

const reasons = ['clientAsked', 'recognisable', 'noLongerNeeded'] as const;
const schema = z.object({ reason: requiredChoice(reasons) });

type Props = { readonly kase: Pick<CaseDetail, 'id' | 'version'>; readonly onClose: () => void };

/** Withdraws a case for good. Says beforehand that every text and every quote of it goes at once. */
export function WithdrawDialog({ kase, onClose }: Props) {
  const t = useText();
  const form = useSchemaForm(schema, {});
  const { run, running, refusal } = useMutationWithRefusal(WithdrawCaseDocument, { refetchQueries: [CaseDocument] });

  const { seen: expectedVersion, reload } = useSeenVersion(kase.version);

  async function withdraw({ reason }: z.infer<typeof schema>) {
    const withdrawn = await run({ input: { id: kase.id, expectedVersion, reason } });
    if (withdrawn) announce(t('cases.move.withdrawn'));
    if (withdrawn) onClose();
  }

  return (
    <Dialog open onClose={onClose} title={t('cases.move.withdrawTitle')} role="alertdialog">
      <Alert kind="warning">
        <p>{t('cases.move.withdrawWarning')}</p>
      </Alert>
      <Form form={form} onSubmit={withdraw} refusal={refusal} onReload={reload}>
        <RadioGroupField
          control={form.control}
          name="reason"
          label={t('cases.move.withdrawReason')}
          choices={reasons.map((value) => ({ value, label: t(`cases.withdrawal.${value}`) }))}
        />
        <SubmitRow label={t('cases.move.withdraw')} running={running} runningLabel={t('shared.form.sending')} danger>
          <button type="button" className="kern-btn kern-btn--secondary" onClick={onClose}>
            {t('shared.dialog.cancel')}
          </button>
        </SubmitRow>
      </Form>
    </Dialog>
  );
}
