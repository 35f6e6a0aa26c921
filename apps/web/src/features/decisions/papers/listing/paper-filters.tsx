import { useEffect, useId, useState } from 'react';
import { useSearchParams } from 'react-router';

import { PlainSelect } from '#shared/form/plain-select.js';
import { useSettled } from '#shared/form/use-settled.js';
import { useText } from '#shared/texts/use-text.js';
import { paperTabs, withPart, type PaperChoice } from './choice.js';

const stay = { replace: true, state: { samePage: true }, preventScrollReset: true };

/** Words, and only one's own; they stand in the address, so that a link shows the same list. */
export function PaperFilters({ choice: { tab, search, mineOnly } }: { readonly choice: PaperChoice }) {
  const t = useText();
  const id = useId();
  const [, setAddress] = useSearchParams();
  const [typed, setTyped] = useState(search);
  const settled = useSettled(typed.trim());

  useEffect(() => {
    if (settled !== search) setAddress((before) => withPart(before, 'search', settled), stay);
    // Only what was typed moves the address; the address moving for another reason must not write it again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [settled]);

  return (
    <search className="paper-filters" aria-label={t('papers.filter.label')}>
      <PlainSelect
        label={t('papers.list.state')}
        value={paperTabs.find((one) => one.tab === tab)?.word ?? ''}
        choices={paperTabs.map((one) => ({ value: one.word, label: t(`papers.list.tab.${one.tab}`) }))}
        onChange={(word) => setAddress((before) => withPart(before, 'tab', word), stay)}
      />
      <div className="kern-form-input paper-filters__search">
        <label className="kern-label" htmlFor={`${id}-search`}>
          {t('papers.filter.search')}
        </label>
        <input
          id={`${id}-search`}
          type="search"
          className="kern-form-input__input"
          value={typed}
          placeholder={t('papers.filter.searchHint')}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <div className="kern-form-check">
        <input
          type="checkbox"
          className="kern-form-check__checkbox"
          id={`${id}-mine`}
          checked={mineOnly}
          onChange={({ target }) =>
            setAddress((before) => withPart(before, 'mineOnly', target.checked ? 'ja' : ''), stay)
          }
        />
        <label className="kern-label" htmlFor={`${id}-mine`}>
          {t('papers.filter.mine')}
        </label>
      </div>
    </search>
  );
}
