import * as z from 'zod/mini';

import { CheckboxField } from '#shared/form/checkbox-field.js';
import { FormDialog } from '#shared/form/form-dialog.js';
import { OneChoiceField } from '#shared/form/one-choice-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import { useNewId } from '#shared/form/new-id.js';
import { seatFragment } from './bodies.document.js';
import { useInstitutionChoices } from './use-choices.js';

const schema = z.object({ institutionId: z.string(), voting: z.boolean() });

type Props = { readonly bodyId: string; readonly onClose: () => void; readonly onChanged: () => unknown };

/** A new seat: an institution's, or a personal one. */
export function AddSeatDialog({ bodyId, onClose, onChanged }: Props) {
  const t = useText();
  const id = useNewId();
  const institutions = useInstitutionChoices();
  const adding = useAct('addSeat', seatFragment, {
    done: 'administration.seats.added',
    onDone: () => {
      onClose();
      onChanged();
    },
  });
  const form = useSchemaForm(schema, { institutionId: '', voting: true });

  return (
    <FormDialog
      title={t('administration.seats.addTitle')}
      form={form}
      submit={t('administration.seats.add')}
      move={adding}
      onSubmit={({ institutionId, voting }) =>
        adding.send({ id, bodyId, voting, institutionId: institutionId || null })
      }
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
