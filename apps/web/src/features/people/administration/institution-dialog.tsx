import { institutionTypes } from '@systemblick/domain/people/institution-type';
import { legalSpheres, type LegalSphere } from '@systemblick/domain/people/legal-sphere';
import * as z from 'zod/mini';

import { announce } from '#shared/announce/announcements.js';
import { useDraft } from '#shared/draft/use-draft.js';
import { CheckboxField } from '#shared/form/checkbox-field.js';
import { CheckboxGroupField } from '#shared/form/checkbox-group-field.js';
import { FormDialog } from '#shared/form/form-dialog.js';
import { requiredChoice, requiredText } from '#shared/form/rules.js';
import { OneChoiceField } from '#shared/form/one-choice-field.js';
import { SelectField } from '#shared/form/select-field.js';
import { TextField } from '#shared/form/text-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { institutionFragment, type Institution } from '../institutions.document.js';
import { useNewId } from '#shared/form/new-id.js';
import { useMunicipalityChoices, usePersonChoices } from './use-choices.js';

const schema = z.object({
  name: requiredText(300),
  shortName: requiredText(300),
  type: requiredChoice(institutionTypes),
  legalSpheres: z.array(z.custom<LegalSphere>()),
  insideAdministration: z.boolean(),
  memberMunicipalityId: z.string(),
  leaderId: z.string(),
});

type Props = {
  /** None for a new one. */
  readonly institution: Institution | undefined;
  readonly onClose: () => void;
  readonly onChanged: () => unknown;
};

/** Adds an institution, or changes what is known of it. */
export function InstitutionDialog({ institution, onClose, onChanged }: Props) {
  const t = useText();
  const ownId = useNewId();
  const municipalities = useMunicipalityChoices();
  const people = usePersonChoices();
  const form = useSchemaForm(schema, {
    name: institution?.name ?? '',
    shortName: institution?.shortName ?? '',
    ...(institution && { type: institution.type }),
    legalSpheres: [...(institution?.legalSpheres ?? [])],
    insideAdministration: institution?.insideAdministration ?? false,
    memberMunicipalityId: institution?.memberMunicipalityId ?? '',
    leaderId: institution?.leaderId ?? '',
  });
  const { control } = form;
  const draft = useDraft(form, `institution.${institution?.id ?? 'new'}`);

  const move = useMove(
    institution ? 'changeInstitution' : 'addInstitution',
    institutionFragment,
    institution ?? { id: ownId, version: null },
    {
      onDone: ({ name }) => {
        draft.forget();
        announce(institution ? t('administration.saved') : t('administration.institutions.added', { name }));
        onClose();
        onChanged();
      },
    },
  );

  const save = ({ memberMunicipalityId, leaderId, ...rest }: z.infer<typeof schema>) =>
    move.send({ ...rest, memberMunicipalityId: memberMunicipalityId || null, leaderId: leaderId || null });

  return (
    <FormDialog
      title={
        institution
          ? t('administration.institutions.changeTitle', { name: institution.name })
          : t('administration.institutions.addTitle')
      }
      form={form}
      submit={t(institution ? 'administration.save' : 'administration.institutions.add')}
      move={move}
      onSubmit={save}
      onClose={onClose}
      wide
    >
      <TextField control={control} name="name" label={t('administration.institutions.name')} />
      <div className="form-grid">
        <TextField
          control={control}
          name="shortName"
          label={t('administration.institutions.shortName')}
          hint={t('administration.institutions.shortNameHint')}
        />
        <SelectField
          control={control}
          name="type"
          label={t('administration.institutions.type')}
          choices={institutionTypes.map((value) => ({ value, label: t(`terms.institutionType.${value}`) }))}
        />
      </div>
      <CheckboxGroupField
        control={control}
        name="legalSpheres"
        label={t('administration.institutions.legalSpheres')}
        optional
        columns
        choices={legalSpheres.map((value) => ({ value, label: t(`terms.legalSphere.${value}`) }))}
      />
      <CheckboxField
        control={control}
        name="insideAdministration"
        label={t('administration.institutions.inside')}
        hint={t('administration.institutions.insideHint')}
      />
      <div className="form-grid">
        {municipalities.length > 0 && (
          <OneChoiceField
            control={control}
            name="memberMunicipalityId"
            label={t('administration.institutions.municipality')}
            optional
            choices={municipalities}
          />
        )}
        <OneChoiceField
          control={control}
          name="leaderId"
          label={t('administration.institutions.leader')}
          hint={t('administration.institutions.leaderHint')}
          optional
          choices={people}
        />
      </div>
    </FormDialog>
  );
}
