import * as z from 'zod/mini';

import { FormDialog } from '#shared/form/form-dialog.js';
import { optionalText } from '#shared/form/rules.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { TextField } from '#shared/form/text-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { text } from '#shared/texts/texts.js';
import type { MeasureDialogProps } from './measure-move.js';
import { measurePage } from './measure.document.js';

const schema = z.object({
  progress: z.string().check(z.regex(/^(100|[1-9]?\d)$/, { error: () => text('follow-up.report.range') })),
  note: optionalText(4000),
});

export function ReportDialog({ measure, onClose }: MeasureDialogProps) {
  const t = useText();
  const form = useSchemaForm(schema, { progress: String(measure.progress), note: measure.progressNote ?? '' });
  const move = useMove('reportMeasure', measurePage, measure, { done: 'follow-up.done.report', onDone: onClose });

  return (
    <FormDialog
      title={t('follow-up.move.report')}
      form={form}
      submit={t('follow-up.move.report')}
      move={move}
      onSubmit={({ progress, note }) => move.send({ progress: Number(progress), note: note === '' ? null : note })}
      onClose={onClose}
    >
      <TextField control={form.control} name="progress" type="number" label={t('follow-up.report.progress')} />
      <TextAreaField control={form.control} name="note" label={t('follow-up.report.note')} rows={3} optional />
    </FormDialog>
  );
}
