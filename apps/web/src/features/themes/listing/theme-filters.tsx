import { useEffect, useId, useState } from 'react';
import { useSearchParams } from 'react-router';

import { useSettled } from '#shared/form/use-settled.js';
import { useText } from '#shared/texts/use-text.js';
import { kindChoices, sphereChoices } from '../words/choices.js';
import { choiceOf, isFiltered, withPart } from './choice.js';
import { FilterSelect } from './filter-select.js';
import { Button } from '#shared/widgets/button.js';
import './theme-filters.css';

/** Words and filters; they stand in the address, so that a link shows the same list. */
export function ThemeFilters() {
  const t = useText();
  const id = useId();
  const [address, setAddress] = useSearchParams();
  const choice = choiceOf(address);
  const [typed, setTyped] = useState(choice.search);
  const settled = useSettled(typed.trim());
  const stay = { replace: true, state: { samePage: true }, preventScrollReset: true };

  useEffect(() => {
    if (settled === choice.search) return;
    setAddress((before) => withPart(before, 'search', settled), {
      replace: true,
      state: { samePage: true },
      preventScrollReset: true,
    });
    // Only what was typed moves the address; the address moving for another reason must not write it again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [settled]);

  const change = (name: 'legalSphere' | 'kind') => (value: string) => setAddress(withPart(address, name, value), stay);

  function reset() {
    setTyped('');
    setAddress(withPart(withPart(withPart(address, 'search', ''), 'legalSphere', ''), 'kind', ''), stay);
  }

  return (
    <search className="theme-filters" aria-label={t('themes.filter.label')}>
      <div className="kern-form-input theme-filters__search">
        <label className="kern-label" htmlFor={`${id}-search`}>
          {t('themes.filter.search')}
        </label>
        <input
          id={`${id}-search`}
          type="search"
          className="kern-form-input__input"
          value={typed}
          placeholder={t('themes.filter.searchHint')}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <FilterSelect
        label={t('themes.filter.legalSphere')}
        value={choice.legalSphere}
        choices={sphereChoices(t)}
        onChange={change('legalSphere')}
      />
      <FilterSelect
        label={t('themes.filter.kind')}
        value={choice.kind}
        choices={kindChoices(t)}
        onChange={change('kind')}
      />
      {isFiltered(choice) && <Button onClick={reset}>{t('themes.filter.reset')}</Button>}
    </search>
  );
}
