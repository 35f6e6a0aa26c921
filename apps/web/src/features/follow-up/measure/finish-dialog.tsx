import * as z from 'zod/mini';

import { FormDialog } from '#shared/form/form-dialog.js';
import { requiredText } from '#shared/form/rules.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import type { MeasureDialogProps } from './measure-move.js';
import { measurePage } from './measure.document.js';

const schema = z.object({ doneNote: requiredText(4000) });

/** Reports it done, with a word on what was done. */
export function FinishDialog({ measure, onClose }: MeasureDialogProps) {
  const t = useText();
  const form = useSchemaForm(schema, { doneNote: '' });
  const move = useMove('finishMeasure', measurePage, measure, { done: 'follow-up.done.finish', onDone: onClose });

  return (
    <FormDialog
      title={t('follow-up.move.finish')}
      lead={<p>{t('follow-up.moveText.finish')}</p>}
      form={form}
      submit={t('follow-up.move.finish')}
      move={move}
      onSubmit={({ doneNote }) => move.send({ doneNote })}
      onClose={onClose}
    >
      <TextAreaField
        control={form.control}
        name="doneNote"
        label={t('follow-up.finish.doneNote')}
        hint={t('follow-up.finish.hint')}
        rows={3}
      />
    </FormDialog>
  );
}
