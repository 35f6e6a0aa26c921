import { bodyKinds } from '@systemblick/domain/kernel/actor';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import * as z from 'zod/mini';

import { announce } from '#shared/announce/announcements.js';
import { useDraft } from '#shared/draft/use-draft.js';
import { CheckboxField } from '#shared/form/checkbox-field.js';
import { FormDialog } from '#shared/form/form-dialog.js';
import { optionalText, requiredChoice, requiredText } from '#shared/form/rules.js';
import { OneChoiceField } from '#shared/form/one-choice-field.js';
import { SelectField } from '#shared/form/select-field.js';
import { TextField } from '#shared/form/text-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { useNewId } from '#shared/form/new-id.js';
import { BodiesDocument, bodyFragment, type Body } from './bodies.document.js';
import { useMunicipalityChoices } from './use-choices.js';

const schema = z.object({
  name: requiredText(300),
  kind: requiredChoice(bodyKinds),
  rhythm: optionalText(300),
  existedBefore: z.boolean(),
  memberMunicipalityId: z.string(),
});

type Props = {
  /** None for a new one. */
  readonly body: Body | undefined;
  readonly onClose: () => void;
};

/** Founds a body, or changes what is known of it. Its kind stays what it was founded as. */
export function BodyDialog({ body, onClose }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const ownId = useNewId();
  const municipalities = useMunicipalityChoices();
  const form = useSchemaForm(schema, {
    name: body?.name ?? '',
    ...(body && { kind: body.kind }),
    rhythm: body?.rhythm ?? '',
    existedBefore: body?.existedBefore ?? false,
    memberMunicipalityId: body?.memberMunicipalityId ?? '',
  });
  const { control } = form;
  const kind = useWatch({ control, name: 'kind' });
  const draft = useDraft(form, `body.${body?.id ?? 'new'}`);

  const move = useMove(body ? 'changeBody' : 'foundBody', bodyFragment, body ?? { id: ownId, version: null }, {
    also: [BodiesDocument],
    onDone: ({ id, name }) => {
      draft.forget();
      announce(body ? t('administration.saved') : t('administration.bodies.founded', { name }));
      onClose();
      if (!body) void navigate(`/verwaltung/gremien/${id}`);
    },
  });

  const save = ({ rhythm, memberMunicipalityId, ...rest }: z.infer<typeof schema>) =>
    move.send({
      ...rest,
      rhythm: rhythm || null,
      memberMunicipalityId: rest.kind === 'memberMunicipalityBody' ? memberMunicipalityId || null : null,
    });

  return (
    <FormDialog
      title={body ? t('administration.bodies.changeTitle', { name: body.name }) : t('administration.bodies.foundTitle')}
      form={form}
      submit={t(body ? 'administration.save' : 'administration.bodies.found')}
      move={move}
      onSubmit={save}
      onClose={onClose}
    >
      <TextField control={control} name="name" label={t('administration.bodies.name')} />
      <SelectField
        control={control}
        name="kind"
        label={t('administration.bodies.kind')}
        disabled={body !== undefined}
        choices={bodyKinds.map((value) => ({ value, label: t(`terms.bodyKind.${value}`) }))}
      />
      {kind === 'memberMunicipalityBody' && (
        <OneChoiceField
          control={control}
          name="memberMunicipalityId"
          label={t('administration.bodies.municipality')}
          optional
          choices={municipalities}
        />
      )}
      <TextField
        control={control}
        name="rhythm"
        label={t('administration.bodies.rhythm')}
        hint={t('administration.bodies.rhythmHint')}
        optional
      />
      <CheckboxField
        control={control}
        name="existedBefore"
        label={t('administration.bodies.existedBefore')}
        hint={t('administration.bodies.existedBeforeHint')}
      />
    </FormDialog>
  );
}
