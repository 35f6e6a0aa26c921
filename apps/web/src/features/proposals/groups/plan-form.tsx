import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import * as z from 'zod/mini';

import { useDraft } from '#shared/draft/use-draft.js';
import { ManyChoicesField } from '#shared/form/many-choices-field.js';
import { DateField } from '#shared/form/date-field.js';
import { DraftNotice } from '#shared/form/draft-notice.js';
import { Form } from '#shared/form/form.js';
import { RadioGroupField } from '#shared/form/radio-group-field.js';
import { optionalDate, optionalText, requiredChoice, requiredText } from '#shared/form/rules.js';
import { OneChoiceField } from '#shared/form/one-choice-field.js';
import { SubmitRow } from '#shared/form/submit-row.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { TextField } from '#shared/form/text-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import type { Sending } from '#shared/move/use-move.js';
import { Loading } from '#shared/page/loading.js';
import type { TextKey } from '#shared/texts/text-key.js';
import { text } from '#shared/texts/texts.js';
import { useText } from '#shared/texts/use-text.js';
import { GroupChoicesDocument, type Group } from './group.document.js';
import { themesToChoose } from './themes-to-choose.js';
import '../proposals.css';

const fields = z.object({
  themeIds: z.array(z.string()),
  existing: requiredChoice(['used', 'noneFits']),
  existingBodyId: z.string(),
  noneFitsReason: optionalText(4000),
  name: requiredText(300),
  mandate: requiredText(60_000),
  outOfScope: optionalText(4000),
  institutionIds: z.array(z.string()),
  voice: requiredChoice(['present', 'absent']),
  voiceInstitutionIds: z.array(z.string()),
  voiceAbsenceReason: optionalText(4000),
  dueOn: optionalDate(),
});
export type PlanValues = z.infer<typeof fields>;

/** Each question with what its answer needs. The server asks for the same. */
const needed = (path: keyof PlanValues, fits: (values: PlanValues) => boolean, error: TextKey) =>
  z.refine<PlanValues>(fits, { path: [path], error: () => text(error) });

const schema = fields.check(
  needed('themeIds', ({ themeIds }) => themeIds.length > 0, 'proposals.plan.themesMissing'),
  needed(
    'existingBodyId',
    ({ existing, existingBodyId }) => existing !== 'used' || existingBodyId !== '',
    'proposals.plan.bodyMissing',
  ),
  needed(
    'noneFitsReason',
    ({ existing, noneFitsReason }) => existing !== 'noneFits' || noneFitsReason !== '',
    'proposals.plan.noneFitsMissing',
  ),
  needed(
    'voiceInstitutionIds',
    ({ voice, voiceInstitutionIds }) => voice !== 'present' || voiceInstitutionIds.length > 0,
    'proposals.plan.voiceMissing',
  ),
  needed(
    'voiceAbsenceReason',
    ({ voice, voiceAbsenceReason }) => voice !== 'absent' || voiceAbsenceReason !== '',
    'proposals.plan.voiceReasonMissing',
  ),
);

type Props = {
  readonly values: PlanValues;
  readonly draftKey: string;
  readonly submit: string;
  readonly move: Sending;
  /** Says whether it was accepted; then the draft is let go. */
  readonly onSubmit: (values: PlanValues) => Promise<boolean>;
  readonly children: ReactNode;
};

/** What a Projektgruppe is to do, and with whom. Existing bodies come first: no parallel structures. */
export function PlanForm({ values, draftKey, submit, move, onSubmit, children }: Props) {
  const t = useText();
  const form = useSchemaForm(schema, values);
  const draft = useDraft(form, draftKey);
  const { control } = form;
  const { running, refusal, reload } = move;
  const [existing, voice] = useWatch({ control, name: ['existing', 'voice'] });
  const { data } = useQuery(GroupChoicesDocument);

  async function send(written: PlanValues) {
    if (await onSubmit(written)) draft.forget();
  }

  if (!data) return <Loading lines={6} />;
  const institutions = data.institutions.nodes
    .filter(({ state }) => state === 'active')
    .map(({ id, name }) => ({ value: id, label: name }));
  const bodies = data.bodies.nodes.filter(
    ({ kind, state, concluded }) => state === 'active' && !concluded && kind !== 'steeringGroup',
  );
  const themes = themesToChoose(data.themes.nodes, values.themeIds);

  return (
    <div className="group-plan">
      <Form form={form} onSubmit={send} refusal={refusal} {...(reload && { onReload: reload })}>
        <DraftNotice restoredAt={draft.restoredAt} sensitive={false} onDiscard={draft.discard} />
        <ManyChoicesField
          control={control}
          name="themeIds"
          label={t('proposals.plan.themes')}
          hint={t('proposals.plan.themesHint')}
          choices={themes.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <RadioGroupField
          control={control}
          name="existing"
          label={t('proposals.plan.existing')}
          hint={t('proposals.plan.existingHint')}
          choices={[
            { value: 'used', label: t('proposals.plan.used') },
            { value: 'noneFits', label: t('proposals.plan.noneFits') },
          ]}
        />
        {existing === 'used' ? (
          <OneChoiceField
            control={control}
            name="existingBodyId"
            label={t('proposals.plan.body')}
            choices={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : (
          <TextAreaField control={control} name="noneFitsReason" label={t('proposals.plan.noneFitsReason')} rows={2} />
        )}
        <TextField control={control} name="name" label={t('proposals.plan.name')} />
        <TextAreaField
          control={control}
          name="mandate"
          label={t('proposals.group.mandate')}
          hint={t('proposals.plan.mandateHint')}
        />
        <TextAreaField control={control} name="outOfScope" label={t('proposals.group.outOfScope')} rows={2} optional />
        <ManyChoicesField
          control={control}
          name="institutionIds"
          label={t('proposals.plan.institutions')}
          hint={t('proposals.plan.institutionsHint')}
          choices={institutions}
          columns
        />
        <RadioGroupField
          control={control}
          name="voice"
          label={t('proposals.plan.voice')}
          hint={t('proposals.plan.voiceHint')}
          choices={[
            { value: 'present', label: t('proposals.plan.voicePresent') },
            { value: 'absent', label: t('proposals.plan.voiceAbsent') },
          ]}
        />
        {voice === 'present' ? (
          <ManyChoicesField
            control={control}
            name="voiceInstitutionIds"
            label={t('proposals.plan.voiceInstitutions')}
            choices={institutions}
            columns
          />
        ) : (
          <TextAreaField control={control} name="voiceAbsenceReason" label={t('proposals.plan.voiceReason')} rows={2} />
        )}
        <DateField control={control} name="dueOn" label={t('proposals.group.dueOn')} optional />
        <SubmitRow label={submit} running={running} runningLabel={t('shared.form.sending')}>
          {children}
        </SubmitRow>
      </Form>
    </div>
  );
}

/** As the api takes it: only the chosen answer of each question. */
export const toPlanInput = ({ existing, voice, dueOn, ...values }: PlanValues) => ({
  name: values.name,
  mandate: values.mandate,
  outOfScope: values.outOfScope || null,
  themeIds: values.themeIds,
  institutionIds: values.institutionIds,
  existingBodyId: existing === 'used' ? values.existingBodyId || null : null,
  noneFitsReason: existing === 'noneFits' ? values.noneFitsReason || null : null,
  voiceInstitutionIds: voice === 'present' ? values.voiceInstitutionIds : [],
  voiceAbsenceReason: voice === 'absent' ? values.voiceAbsenceReason || null : null,
  dueOn: dueOn || null,
});

export const planOf = (group: Group): PlanValues => ({
  themeIds: group.themes.map(({ id }) => id),
  existing: group.existingBody ? 'used' : 'noneFits',
  existingBodyId: group.existingBody?.id ?? '',
  noneFitsReason: group.noneFitsReason ?? '',
  name: group.name,
  mandate: group.mandate,
  outOfScope: group.outOfScope ?? '',
  institutionIds: group.institutions.map(({ id }) => id),
  voice: group.voiceAbsenceReason ? 'absent' : 'present',
  voiceInstitutionIds: group.voiceInstitutions.map(({ id }) => id),
  voiceAbsenceReason: group.voiceAbsenceReason ?? '',
  dueOn: group.dueOn ?? '',
});
