import * as z from 'zod/mini';

import { FormDialog } from '../../../shared/form/form-dialog.js';
import { optionalText } from '../../../shared/form/rules.js';
import { TextAreaField } from '../../../shared/form/text-area-field.js';
import { TextField } from '../../../shared/form/text-field.js';
import { useSchemaForm } from '../../../shared/form/use-schema-form.js';
import { useSeenVersion } from '../../../shared/form/use-seen-version.js';
import { useText } from '../../../shared/texts/use-text.js';
import { text } from '../../../shared/texts/texts.js';
import type { MeasureDialogProps } from './measure-dialog-props.js';
import { ReportMeasureDocument } from './measure-moves.document.js';
import { useMeasureMove } from './use-measure-move.js';

const schema = z.object({
  progress: z.string().check(z.regex(/^(100|[1-9]?\d)$/, { error: () => text('follow-up.report.range') })),
  note: optionalText(4000),
});

export function ReportDialog({ measure, onClose, onReload }: MeasureDialogProps) {
  const t = useText();
  const form = useSchemaForm(schema, { progress: String(measure.progress), note: measure.progressNote ?? '' });
  const { move, running, refusal } = useMeasureMove(ReportMeasureDocument, 'follow-up.done.report', onClose);
  const { id, version } = measure;
  const { seen: expectedVersion, reload } = useSeenVersion(version, onReload);

  return (
    <FormDialog
      title={t('follow-up.move.report')}
      form={form}
      submit={t('follow-up.move.report')}
      running={running}
      refusal={refusal}
      onSubmit={({ progress, note }) =>
        move({ input: { id, expectedVersion, progress: Number(progress), note: note === '' ? null : note } })
      }
      onClose={onClose}
      onReload={reload}
    >
      <TextField control={form.control} name="progress" type="number" label={t('follow-up.report.progress')} />
      <TextAreaField control={form.control} name="note" label={t('follow-up.report.note')} rows={3} optional />
    </FormDialog>
  );
}
