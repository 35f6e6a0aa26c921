import * as z from 'zod/mini';

import { announce } from '#shared/announce/announcements.js';
import { useDraft } from '#shared/draft/use-draft.js';
import { FormDialog } from '#shared/form/form-dialog.js';
import { email, optionalText, requiredText } from '#shared/form/rules.js';
import { OneChoiceField } from '#shared/form/one-choice-field.js';
import { TextField } from '#shared/form/text-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { useNewId } from '#shared/form/new-id.js';
import { personFragment, type Person } from './people.document.js';
import { useInstitutionChoices } from './use-choices.js';

const schema = z.object({
  name: requiredText(300),
  position: optionalText(300),
  institutionId: z.string(),
  email: z.union([z.literal(''), email()]),
});

type Props = {
  /** None for a new one. */
  readonly person: Person | undefined;
  readonly onClose: () => void;
  readonly onChanged: () => unknown;
};

/** Registers somebody, or changes what is known of them. */
export function PersonDialog({ person, onClose, onChanged }: Props) {
  const t = useText();
  const ownId = useNewId();
  const institutions = useInstitutionChoices(person?.institutionId);
  const form = useSchemaForm(schema, {
    name: person?.name ?? '',
    position: person?.position ?? '',
    institutionId: person?.institutionId ?? '',
    email: person?.email ?? '',
  });
  const draft = useDraft(form, `person.${person?.id ?? 'new'}`);

  const move = useMove(
    person ? 'changePerson' : 'registerPerson',
    personFragment,
    person ?? { id: ownId, version: null },
    {
      onDone: ({ name }) => {
        draft.forget();
        announce(person ? t('administration.saved') : t('administration.persons.registered', { name }));
        onClose();
        onChanged();
      },
    },
  );

  const save = ({ name, position, institutionId, email: address }: z.infer<typeof schema>) =>
    move.send({
      name,
      position: position || null,
      institutionId: institutionId || null,
      email: address || null,
    });

  return (
    <FormDialog
      title={
        person ? t('administration.persons.changeTitle', { name: person.name }) : t('administration.persons.register')
      }
      form={form}
      submit={t(person ? 'administration.save' : 'administration.persons.register')}
      move={move}
      onSubmit={save}
      onClose={onClose}
    >
      <TextField control={form.control} name="name" label={t('administration.persons.name')} autoComplete="off" />
      <TextField
        control={form.control}
        name="position"
        label={t('administration.persons.position')}
        hint={t('administration.persons.positionHint')}
        optional
      />
      <OneChoiceField
        control={form.control}
        name="institutionId"
        label={t('administration.persons.institution')}
        optional
        choices={institutions}
      />
      <TextField
        control={form.control}
        name="email"
        type="email"
        label={t('administration.persons.email')}
        hint={t('administration.persons.emailHint')}
        autoComplete="off"
        optional
      />
    </FormDialog>
  );
}
