import { useQuery } from '@apollo/client/react';
import type { Control } from 'react-hook-form';

import { ManyChoicesField } from '#shared/form/many-choices-field.js';
import { DateField } from '#shared/form/date-field.js';
import { OneChoiceField } from '#shared/form/one-choice-field.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { TextField } from '#shared/form/text-field.js';
import { useText } from '#shared/texts/use-text.js';
import { PlanChoicesDocument } from './plan-choices.document.js';
import type { PlanValues } from './plan-schema.js';

/** Who is asked for what until when, and how one will see that it worked. */
export function PlanFields({ control }: { readonly control: Control<PlanValues, unknown, PlanValues> }) {
  const t = useText();
  const { data } = useQuery(PlanChoicesDocument);
  const institutions = (data?.institutions.nodes ?? [])
    .filter(({ state }) => state === 'active')
    .map(({ id, name }) => ({ value: id, label: name }));
  const persons = (data?.persons.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }));

  return (
    <>
      <TextField
        control={control}
        name="title"
        label={t('follow-up.plan.title')}
        hint={t('follow-up.plan.titleHint')}
      />
      <div className="form-grid">
        <OneChoiceField
          control={control}
          name="institutionId"
          label={t('follow-up.plan.institution')}
          choices={institutions}
        />
        <OneChoiceField
          control={control}
          name="responsibleId"
          label={t('follow-up.plan.responsible')}
          choices={persons}
          optional
        />
      </div>
      <div className="form-grid">
        <DateField control={control} name="startsOn" label={t('follow-up.plan.startsOn')} optional />
        <DateField control={control} name="dueOn" label={t('follow-up.plan.dueOn')} />
      </div>
      <TextAreaField
        control={control}
        name="indicator"
        label={t('follow-up.plan.indicator')}
        hint={t('follow-up.plan.indicatorHint')}
        rows={2}
      />
      <div className="plan-numbers">
        <TextField control={control} name="baseline" label={t('follow-up.indicator.baseline')} optional />
        <TextField control={control} name="target" label={t('follow-up.indicator.target')} optional />
        <TextField control={control} name="unit" label={t('follow-up.plan.unit')} optional />
      </div>
      <TextField control={control} name="method" label={t('follow-up.plan.method')} optional />
      <details>
        <summary>{t('follow-up.plan.contributing')}</summary>
        <ManyChoicesField
          control={control}
          name="contributingInstitutionIds"
          label={t('follow-up.plan.contributing')}
          choices={institutions}
          columns
          optional
        />
      </details>
    </>
  );
}
