import { useWatch } from 'react-hook-form';
import * as z from 'zod/mini';

import { DateField } from '#shared/form/date-field.js';
import { FormDialog } from '#shared/form/form-dialog.js';
import { optionalText, requiredDate } from '#shared/form/rules.js';
import { TextField } from '#shared/form/text-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useMove } from '#shared/move/use-move.js';
import { today } from '#shared/format/days.js';
import { useFormats } from '#shared/format/use-formats.js';
import { useText } from '#shared/texts/use-text.js';
import { decimal, toNumber } from '../words/decimal.js';
import type { MeasureDialogProps } from './measure-move.js';
import { measurePage } from './measure.document.js';

const schema = z.object({ on: requiredDate(), value: decimal(), note: optionalText(4000) });

export function ReadingDialog({ measure, onClose }: MeasureDialogProps) {
  const t = useText();
  const form = useSchemaForm(schema, { on: today(), value: '', note: '' });
  const move = useMove('noteReading', measurePage, measure, { done: 'follow-up.done.noteReading', onDone: onClose });
  const { number } = useFormats();
  const { indicator, readings } = measure;
  const day = useWatch({ control: form.control, name: 'on' });
  const noted = readings.find(({ on }) => on === day);

  return (
    <FormDialog
      title={t('follow-up.move.noteReading')}
      lead={<p>{indicator.text}</p>}
      form={form}
      submit={t('follow-up.move.noteReading')}
      move={move}
      onSubmit={({ on, value, note }) => move.send({ on, value: toNumber(value), note: note === '' ? null : note })}
      onClose={onClose}
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
