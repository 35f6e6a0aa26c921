import * as z from 'zod/mini';

import { FormDialog } from '../../../shared/form/form-dialog.js';
import { requiredText } from '../../../shared/form/rules.js';
import { TextAreaField } from '../../../shared/form/text-area-field.js';
import { useSchemaForm } from '../../../shared/form/use-schema-form.js';
import { useSeenVersion } from '../../../shared/form/use-seen-version.js';
import { useText } from '../../../shared/texts/use-text.js';
import type { MeasureDialogProps } from './measure-dialog-props.js';
import { VerifyMeasureDocument } from './measure-moves.document.js';
import { useMeasureMove } from './use-measure-move.js';

const schema = z.object({ effect: requiredText(4000) });

export function VerifyDialog({ measure, onClose, onReload }: MeasureDialogProps) {
  const t = useText();
  const form = useSchemaForm(schema, { effect: '' });
  const { move, running, refusal } = useMeasureMove(VerifyMeasureDocument, 'follow-up.done.verify', onClose);
  const { id, version } = measure;
  const { seen: expectedVersion, reload } = useSeenVersion(version, onReload);

  return (
    <FormDialog
      title={t('follow-up.move.verify')}
      lead={<p>{t('follow-up.verify.lead')}</p>}
      form={form}
      submit={t('follow-up.move.verify')}
      running={running}
      refusal={refusal}
      onSubmit={({ effect }) => move({ input: { id, expectedVersion, effect } })}
      onClose={onClose}
      onReload={reload}
    >
      <TextAreaField control={form.control} name="effect" label={t('follow-up.verify.effect')} rows={4} />
    </FormDialog>
  );
}
