import { sizeClasses } from '@systemblick/domain/people/member-municipality';
import * as z from 'zod/mini';

import { announce } from '#shared/announce/announcements.js';
import { useDraft } from '#shared/draft/use-draft.js';
import { FormDialog } from '#shared/form/form-dialog.js';
import { email, optionalText, requiredChoice, requiredText } from '#shared/form/rules.js';
import { SelectField } from '#shared/form/select-field.js';
import { TextField } from '#shared/form/text-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { useNewId } from '#shared/form/new-id.js';
import { memberMunicipalityFragment, type MemberMunicipality } from './municipalities.document.js';

const schema = z.object({
  name: requiredText(300),
  sizeClass: requiredChoice(sizeClasses),
  contactName: requiredText(300),
  contactEmail: z.union([z.literal(''), email()]),
  contactPhone: optionalText(100),
});

type Props = {
  /** None for a new one. */
  readonly member: MemberMunicipality | undefined;
  readonly onClose: () => void;
  readonly onChanged: () => unknown;
};

/** A Kommune and the person who answers for KIM there. */
export function MunicipalityDialog({ member, onClose, onChanged }: Props) {
  const t = useText();
  const ownId = useNewId();
  const form = useSchemaForm(schema, {
    name: member?.name ?? '',
    ...(member && { sizeClass: member.sizeClass }),
    contactName: member?.contact.name ?? '',
    contactEmail: member?.contact.email ?? '',
    contactPhone: member?.contact.phone ?? '',
  });
  const { control } = form;
  const draft = useDraft(form, `municipality.${member?.id ?? 'new'}`);

  const move = useMove(
    member ? 'changeMemberMunicipality' : 'addMemberMunicipality',
    memberMunicipalityFragment,
    member ?? { id: ownId, version: null },
    {
      onDone: ({ name }) => {
        draft.forget();
        announce(member ? t('administration.saved') : t('administration.municipalities.added', { name }));
        onClose();
        onChanged();
      },
    },
  );

  const save = ({ contactEmail, contactPhone, ...rest }: z.infer<typeof schema>) =>
    move.send({ ...rest, contactEmail: contactEmail || null, contactPhone: contactPhone || null });

  return (
    <FormDialog
      title={
        member
          ? t('administration.municipalities.changeTitle', { name: member.name })
          : t('administration.municipalities.addTitle')
      }
      form={form}
      submit={t(member ? 'administration.save' : 'administration.municipalities.add')}
      move={move}
      onSubmit={save}
      onClose={onClose}
    >
      <TextField control={control} name="name" label={t('administration.municipalities.name')} />
      <SelectField
        control={control}
        name="sizeClass"
        label={t('administration.municipalities.sizeClass')}
        hint={t('administration.municipalities.sizeClassHint')}
        choices={sizeClasses.map((value) => ({ value, label: t(`terms.sizeClass.${value}`) }))}
      />
      <TextField control={control} name="contactName" label={t('administration.municipalities.contactName')} />
      <TextField
        control={control}
        name="contactEmail"
        type="email"
        label={t('administration.municipalities.email')}
        optional
      />
      <TextField
        control={control}
        name="contactPhone"
        type="tel"
        label={t('administration.municipalities.phone')}
        optional
      />
    </FormDialog>
  );
}
