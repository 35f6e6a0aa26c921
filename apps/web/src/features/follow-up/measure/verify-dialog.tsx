import * as z from 'zod/mini';

import { FormDialog } from '#shared/form/form-dialog.js';
import { requiredText } from '#shared/form/rules.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import type { MeasureDialogProps } from './measure-move.js';
import { measurePage } from './measure.document.js';

const schema = z.object({ effect: requiredText(4000) });

export function VerifyDialog({ measure, onClose }: MeasureDialogProps) {
  const t = useText();
  const form = useSchemaForm(schema, { effect: '' });
  const move = useMove('verifyMeasure', measurePage, measure, { done: 'follow-up.done.verify', onDone: onClose });

  return (
    <FormDialog
      title={t('follow-up.move.verify')}
      lead={<p>{t('follow-up.verify.lead')}</p>}
      form={form}
      submit={t('follow-up.move.verify')}
      move={move}
      onSubmit={({ effect }) => move.send({ effect })}
      onClose={onClose}
    >
      <TextAreaField control={form.control} name="effect" label={t('follow-up.verify.effect')} rows={4} />
    </FormDialog>
  );
}
