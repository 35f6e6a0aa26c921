import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { Control } from 'react-hook-form';

import { RadioGroupField } from '#shared/form/radio-group-field.js';
import { TextField } from '#shared/form/text-field.js';
import { useSettled } from '#shared/form/use-settled.js';
import { useText } from '#shared/texts/use-text.js';
import { PartnersDocument } from './choices.document.js';
import type { WayValues } from './way-schema.js';

/** The partner institution, found by a search, and whom one speaks with there. */
export function BilateralFields({ control }: { readonly control: Control<WayValues, unknown, WayValues> }) {
  const t = useText();
  const [search, setSearch] = useState('');
  const settled = useSettled(search.trim());
  const { data, previousData } = useQuery(PartnersDocument, { variables: { search: settled === '' ? null : settled } });
  const found = (data ?? previousData)?.institutions.nodes.filter(({ state }) => state === 'active') ?? [];

  return (
    <>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="partner-search">
          {t('themes.way.bilateral.search')}
        </label>
        <input
          id="partner-search"
          type="search"
          className="kern-form-input__input"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      <div className="partner-choices">
        <RadioGroupField
          control={control}
          name="partnerInstitutionId"
          label={t('themes.way.bilateral.partner')}
          choices={found.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
      <p className="kern-sr-only" role="status">
        {t('themes.way.bilateral.found', { count: found.length })}
      </p>
      <TextField
        control={control}
        name="contact"
        label={t('themes.way.bilateral.contact')}
        hint={t('themes.way.bilateral.contactHint')}
      />
    </>
  );
}
