import { useQuery } from '@apollo/client/react';
import type { Control } from 'react-hook-form';

import { CheckboxField } from '#shared/form/checkbox-field.js';
import { OneChoiceField } from '#shared/form/one-choice-field.js';
import { useText } from '#shared/texts/use-text.js';
import { WorkingGroupsDocument } from './choices.document.js';
import type { WayValues } from './way-schema.js';

/** Which Arbeitsgruppe, and whether what it proposes reaches across Rechtskreise. */
export function WorkingGroupFields({ control }: { readonly control: Control<WayValues, unknown, WayValues> }) {
  const t = useText();
  const { data } = useQuery(WorkingGroupsDocument);
  const bodies = data?.bodies.nodes.filter(({ state }) => state === 'active') ?? [];

  return (
    <>
      <OneChoiceField
        control={control}
        name="bodyId"
        label={t('themes.way.workingGroup.body')}
        choices={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <CheckboxField
        control={control}
        name="acrossLegalSpheres"
        label={t('themes.way.workingGroup.across')}
        hint={t('themes.way.workingGroup.acrossHint')}
      />
    </>
  );
}
