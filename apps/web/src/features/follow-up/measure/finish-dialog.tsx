import * as z from 'zod/mini';

import { FormDialog } from '../../../shared/form/form-dialog.js';
import { requiredText } from '../../../shared/form/rules.js';
import { TextAreaField } from '../../../shared/form/text-area-field.js';
import { useSchemaForm } from '../../../shared/form/use-schema-form.js';
import { useSeenVersion } from '../../../shared/form/use-seen-version.js';
import { useText } from '../../../shared/texts/use-text.js';
import type { MeasureDialogProps } from './measure-dialog-props.js';
import { FinishMeasureDocument } from './measure-moves.document.js';
import { useMeasureMove } from './use-measure-move.js';

const schema = z.object({ doneNote: requiredText(4000) });

/** Reports it done, with a word on what was done. */
export function FinishDialog({ measure, onClose, onReload }: MeasureDialogProps) {
  const t = useText();
  const form = useSchemaForm(schema, { doneNote: '' });
  const { move, running, refusal } = useMeasureMove(FinishMeasureDocument, 'follow-up.done.finish', onClose);
  const { id, version } = measure;
  const { seen: expectedVersion, reload } = useSeenVersion(version, onReload);

  return (
    <FormDialog
      title={t('follow-up.move.finish')}
      lead={<p>{t('follow-up.moveText.finish')}</p>}
      form={form}
      submit={t('follow-up.move.finish')}
      running={running}
      refusal={refusal}
      onSubmit={({ doneNote }) => move({ input: { id, expectedVersion, doneNote } })}
      onClose={onClose}
      onReload={reload}
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
