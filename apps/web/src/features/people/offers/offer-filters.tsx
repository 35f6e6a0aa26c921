import { useQuery } from '@apollo/client/react';
import { useEffect, useId, useState } from 'react';
import { useSearchParams } from 'react-router';

import { SearchField } from '#shared/form/search-field.js';
import { useSettled } from '#shared/form/use-settled.js';
import { useText } from '#shared/texts/use-text.js';
import { choiceOf, withPart, type OfferChoice } from './choice.js';
import { OfferChoicesDocument } from './offers.document.js';
import './offers.css';

const stay = { replace: true, state: { samePage: true }, preventScrollReset: true };

/** Words and filters; they stand in the address. */
export function OfferFilters() {
  const t = useText();
  const { data } = useQuery(OfferChoicesDocument);
  const [address, setAddress] = useSearchParams();
  const choice = choiceOf(address);
  const [typed, setTyped] = useState(choice.search);
  const settled = useSettled(typed.trim());
  const change = (part: keyof OfferChoice) => (value: string) => setAddress(withPart(address, part, value), stay);

  useEffect(() => {
    if (settled !== choice.search) setAddress((before) => withPart(before, 'search', settled), stay);
    // Only what was typed moves the address.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [settled]);

  return (
    <search className="offer-filters" aria-label={t('offers.filter.label')}>
      <SearchField label={t('offers.filter.search')} value={typed} onChange={setTyped} />
      <Select
        label={t('offers.filter.field')}
        value={choice.field}
        choices={(data?.offerFields ?? []).map((field) => [field, field])}
        onChange={change('field')}
      />
      <Select
        label={t('offers.filter.place')}
        value={choice.place}
        choices={(data?.memberMunicipalities.nodes ?? []).map(({ id, name }) => [id, name])}
        onChange={change('place')}
      />
      <div className="row offer-filters__boxes">
        <Box label={t('offers.filter.childCare')} ticked={choice.childCare} onChange={change('childCare')} />
        <Box label={t('offers.filter.checkDue')} ticked={choice.checkDue} onChange={change('checkDue')} />
      </div>
    </search>
  );
}

type SelectProps = {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
};

function Select({ label, value, choices, onChange }: SelectProps) {
  const t = useText();
  const id = useId();

  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <div className="kern-form-input__select-wrapper">
        <select
          id={id}
          className="kern-form-input__select"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{t('offers.filter.all')}</option>
          {choices.map(([one, name]) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

type BoxProps = { readonly label: string; readonly ticked: boolean; readonly onChange: (value: string) => void };

function Box({ label, ticked, onChange }: BoxProps) {
  const id = useId();

  return (
    <div className="kern-form-check">
      <input
        id={id}
        type="checkbox"
        className="kern-form-check__checkbox"
        checked={ticked}
        onChange={(event) => onChange(event.target.checked ? '1' : '')}
      />
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
    </div>
  );
}
