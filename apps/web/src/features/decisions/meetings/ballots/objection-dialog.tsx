import * as z from 'zod/mini';

import { FormDialog } from '#shared/form/form-dialog.js';
import { requiredText } from '#shared/form/rules.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import type { Sending } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';

const schema = z.object({ objection: requiredText(4000) });

type Props = {
  readonly casting: Sending;
  readonly onClose: () => void;
  readonly onSend: (objection: string) => unknown;
};

/** Under the consent rule an objection says why. */
export function ObjectionDialog({ casting, onClose, onSend }: Props) {
  const t = useText();
  const form = useSchemaForm(schema, { objection: '' });

  return (
    <FormDialog
      title={t('meetings.vote.objectionTitle')}
      form={form}
      submit={t('meetings.vote.objectionSend')}
      move={casting}
      onClose={onClose}
      onSubmit={({ objection }) => onSend(objection)}
      lead={<p>{t('meetings.vote.objectionLead')}</p>}
    >
      <TextAreaField control={form.control} name="objection" label={t('meetings.vote.objection')} max={4000} rows={4} />
    </FormDialog>
  );
}
