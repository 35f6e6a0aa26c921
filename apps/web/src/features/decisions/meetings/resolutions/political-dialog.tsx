import * as z from 'zod/mini';

import { DateField } from '#shared/form/date-field.js';
import { FormDialog } from '#shared/form/form-dialog.js';
import { RadioGroupField } from '#shared/form/radio-group-field.js';
import { optionalText, requiredChoice, requiredDate, requiredText } from '#shared/form/rules.js';
import { TextField } from '#shared/form/text-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import type { Resolution } from '../meeting.document.js';
import { resolutionFragment } from './resolution.document.js';

const results = ['yes', 'no'] as const;
const schema = z.object({
  body: requiredText(300),
  on: requiredDate(),
  adopted: requiredChoice(results),
  note: optionalText(2000),
});

type Props = { readonly resolution: Resolution; readonly onClose: () => void };

/** What a council or committee made of a point that was subject to its decision. */
export function PoliticalDialog({ resolution, onClose }: Props) {
  const t = useText();
  const form = useSchemaForm(schema, { body: '', on: '', note: '' });
  const done = 'meetings.done.political';
  const move = useMove('recordPoliticalResult', resolutionFragment, resolution, { done, onDone: onClose });
  const { control } = form;

  return (
    <FormDialog
      title={t('meetings.political.title')}
      form={form}
      submit={t('meetings.political.send')}
      move={move}
      onClose={onClose}
      onSubmit={({ body, on, adopted, note }) =>
        move.send({ body, on, adopted: adopted === 'yes', note: note || null })
      }
      lead={<p>{t('meetings.political.lead')}</p>}
    >
      <TextField control={control} name="body" label={t('meetings.political.body')} />
      <DateField control={control} name="on" label={t('meetings.political.on')} />
      <RadioGroupField
        control={control}
        name="adopted"
        label={t('meetings.political.adopted')}
        choices={results.map((value) => ({ value, label: t(`meetings.political.${value}`) }))}
      />
      <TextField control={control} name="note" label={t('meetings.political.note')} optional />
    </FormDialog>
  );
}
