import { legalSpheres } from '@systemblick/domain/people/legal-sphere';
import type { Control } from 'react-hook-form';

import { CheckboxGroupField } from '#shared/form/checkbox-group-field.js';
import { SelectField } from '#shared/form/select-field.js';
import { useText } from '#shared/texts/use-text.js';
import { attributeChoices, attributeNames } from '../words/attribute-words.js';
import type { CaseValues } from './case-values.js';

/** What may be said about the case in general, folded away: each answer makes it a little easier to recognise. */
export function AboutFields({ control }: { readonly control: Control<CaseValues, unknown, CaseValues> }) {
  const t = useText();
  const choices = attributeChoices(t);

  return (
    <details className="folded">
      <summary>{t('cases.about.title')}</summary>
      <div className="stack folded__content">
        <p className="small muted">{t('cases.about.lead')}</p>
        {attributeNames.map((name) => (
          <SelectField
            key={name}
            control={control}
            name={`attributes.${name}`}
            label={t(`cases.attribute.${name}`)}
            optional
            choices={choices[name]}
          />
        ))}
        <CheckboxGroupField
          control={control}
          name="legalSpheres"
          label={t('cases.about.legalSpheres')}
          optional
          choices={legalSpheres.map((value) => ({ value, label: t(`terms.legalSphere.${value}`) }))}
        />
      </div>
    </details>
  );
}
