import { useWatch } from 'react-hook-form';
import * as z from 'zod/mini';

import { DateField } from '../../../shared/form/date-field.js';
import { FormDialog } from '../../../shared/form/form-dialog.js';
import { optionalText, requiredDate } from '../../../shared/form/rules.js';
import { TextField } from '../../../shared/form/text-field.js';
import { useSchemaForm } from '../../../shared/form/use-schema-form.js';
import { useSeenVersion } from '../../../shared/form/use-seen-version.js';
import { today } from '../../../shared/format/days.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { useText } from '../../../shared/texts/use-text.js';
import { decimal, toNumber } from '../words/decimal.js';
import type { MeasureDialogProps } from './measure-dialog-props.js';
import { NoteReadingMeasureDocument } from './measure-moves.document.js';
import { useMeasureMove } from './use-measure-move.js';

const schema = z.object({ on: requiredDate(), value: decimal(), note: optionalText(4000) });

export function ReadingDialog({ measure, onClose, onReload }: MeasureDialogProps) {
  const t = useText();
  const form = useSchemaForm(schema, { on: today(), value: '', note: '' });
  const { move, running, refusal } = useMeasureMove(NoteReadingMeasureDocument, 'follow-up.done.noteReading', onClose);
  const { number } = useFormats();
  const { id, version, indicator, readings } = measure;
  const day = useWatch({ control: form.control, name: 'on' });
  const noted = readings.find(({ on }) => on === day);
  const { seen: expectedVersion, reload } = useSeenVersion(version, onReload);

  return (
    <FormDialog
      title={t('follow-up.move.noteReading')}
      lead={<p>{indicator.text}</p>}
      form={form}
      submit={t('follow-up.move.noteReading')}
      running={running}
      refusal={refusal}
      onSubmit={({ on, value, note }) =>
        move({ input: { id, expectedVersion, on, value: toNumber(value), note: note === '' ? null : note } })
      }
      onClose={onClose}
      onReload={reload}
    >
      <DateField control={form.control} name="on" label={t('follow-up.indicator.day')} />
      <TextField
        control={form.control}
        name="value"
        label={
          indicator.unit === null
            ? t('follow-up.indicator.value')
            : t('follow-up.indicator.valueIn', { unit: indicator.unit })
        }
        {...(noted && {
          hint: t('follow-up.indicator.replaces', {
            amount: [number(noted.value), indicator.unit].filter(Boolean).join(' '),
          }),
        })}
      />
      <TextField control={form.control} name="note" label={t('follow-up.indicator.note')} optional />
    </FormDialog>
  );
}
