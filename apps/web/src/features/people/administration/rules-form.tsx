import type { PresetName } from '@systemblick/domain/people/rules-presets';
import { rulesPresets } from '@systemblick/domain/people/rules-presets';
import { majorityRules, partialityKinds, quorumKinds } from '@systemblick/domain/people/rules-of-procedure';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';

import { useDraft } from '#shared/draft/use-draft.js';
import { CheckboxField } from '#shared/form/checkbox-field.js';
import { DraftNotice } from '#shared/form/draft-notice.js';
import { Form } from '#shared/form/form.js';
import { RadioGroupField } from '#shared/form/radio-group-field.js';
import { SubmitRow } from '#shared/form/submit-row.js';
import { TextField } from '#shared/form/text-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { bodyFragment, type Body } from './bodies.document.js';
import { RulesPresets } from './rules-presets.js';
import { rulesSchema } from './rules-schema.js';
import { toRulesInput, toRulesValues, type RulesValues } from './rules-values.js';

/** Every rule with its meaning; presets fill the form, nothing more. */
export function RulesForm({ body }: { readonly body: Body }) {
  const t = useText();
  const navigate = useNavigate();
  const { id, rules } = body;
  const form = useSchemaForm(rulesSchema, toRulesValues(rules));
  const { control } = form;
  const draft = useDraft(form, `rules.${id}`);
  const [preset, setPreset] = useState<PresetName>();
  const [quorumKind, partiality, circulationAllowed] = useWatch({
    control,
    name: ['quorumKind', 'partiality', 'circulationAllowed'],
  });

  function apply(name: PresetName) {
    const values = toRulesValues(rulesPresets[name].rules);
    for (const key of Object.keys(values) as (keyof RulesValues)[])
      form.setValue(key, values[key], { shouldDirty: true });
    setPreset(name);
  }

  const move = useMove('changeRules', bodyFragment, body, {
    done: 'administration.saved',
    onDone: () => {
      draft.forget();
      void navigate(`/verwaltung/gremien/${id}`);
    },
  });

  const check = (
    name: 'votesByRule' | 'quorumPresumed' | 'excludedCountForQuorum' | 'secretAllowed' | 'circulationAllowed',
  ) => (
    <CheckboxField
      control={control}
      name={name}
      label={t(`administration.rules.${name}`)}
      hint={t(`administration.rules.${name}Hint`)}
    />
  );

  return (
    <div className="stack stack--xxl">
      <DraftNotice restoredAt={draft.restoredAt} sensitive={false} onDiscard={draft.discard} />
      <RulesPresets applied={preset} onApply={apply} />
      <Form
        form={form}
        onSubmit={(values) => move.send({ rules: toRulesInput(values) })}
        refusal={move.refusal}
        onReload={move.reload}
        label={t('administration.rules.title')}
      >
        {check('votesByRule')}
        <RadioGroupField
          control={control}
          name="majority"
          label={t('administration.rules.majority')}
          choices={majorityRules.map((value) => ({
            value,
            label: t(`administration.majority.${value}`),
            hint: t(`administration.majorityHint.${value}`),
          }))}
        />
        <RadioGroupField
          control={control}
          name="quorumKind"
          label={t('administration.rules.quorumKind')}
          choices={quorumKinds.map((value) => ({
            value,
            label: t(`administration.quorum.${value}`),
            hint: t(`administration.quorumHint.${value}`),
          }))}
        />
        {quorumKind === 'number' && (
          <TextField control={control} name="quorumCount" type="number" label={t('administration.rules.quorumCount')} />
        )}
        {quorumKind !== 'none' && check('quorumPresumed')}
        <RadioGroupField
          control={control}
          name="partiality"
          label={t('administration.rules.partiality')}
          choices={partialityKinds.map((value) => ({
            value,
            label: t(`administration.partiality.${value}`),
            hint: t(`administration.partialityHint.${value}`),
          }))}
        />
        {partiality === 'exclusion' && check('excludedCountForQuorum')}
        {check('secretAllowed')}
        {check('circulationAllowed')}
        {circulationAllowed && (
          <TextField
            control={control}
            name="circulationMinimumAnswers"
            type="number"
            label={t('administration.rules.circulationMinimumAnswers')}
          />
        )}
        <SubmitRow label={t('administration.save')} running={move.running} runningLabel={t('shared.form.sending')} />
      </Form>
    </div>
  );
}
