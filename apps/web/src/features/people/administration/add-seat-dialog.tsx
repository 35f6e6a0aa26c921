import { useState } from 'react';
import { v7 } from 'uuid';
import * as z from 'zod/mini';

import { announce } from '../../../shared/announce/announcements.js';
import { CheckboxField } from '../../../shared/form/checkbox-field.js';
import { FormDialog } from '../../../shared/form/form-dialog.js';
import { OneChoiceField } from '../../../shared/form/one-choice-field.js';
import { useSchemaForm } from '../../../shared/form/use-schema-form.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import { AddSeatDocument } from './seat-moves.document.js';
import { useInstitutionChoices } from './use-choices.js';

const schema = z.object({ institutionId: z.string(), voting: z.boolean() });

type Props = { readonly bodyId: string; readonly onClose: () => void; readonly onChanged: () => unknown };

/** A new seat: an institution's, or a personal one. */
export function AddSeatDialog({ bodyId, onClose, onChanged }: Props) {
  const t = useText();
  const [id] = useState(() => v7());
  const institutions = useInstitutionChoices();
  const { run, running, refusal } = useMutationWithRefusal(AddSeatDocument);
  const form = useSchemaForm(schema, { institutionId: '', voting: true });

  async function save({ institutionId, voting }: z.infer<typeof schema>) {
    if (!(await run({ input: { id, bodyId, voting, institutionId: institutionId || null } }))) return;
    announce(t('administration.seats.added'));
    onClose();
    onChanged();
  }

  return (
    <FormDialog
      title={t('administration.seats.addTitle')}
      form={form}
      submit={t('administration.seats.add')}
      running={running}
      refusal={refusal}
      onSubmit={save}
      onClose={onClose}
    >
      <OneChoiceField
        control={form.control}
        name="institutionId"
        label={t('administration.seats.institution')}
        hint={t('administration.seats.personalHint')}
        optional
        choices={institutions}
      />
      <CheckboxField
        control={form.control}
        name="voting"
        label={t('administration.seats.voting')}
        hint={t('administration.seats.votingHint')}
      />
    </FormDialog>
  );
}
