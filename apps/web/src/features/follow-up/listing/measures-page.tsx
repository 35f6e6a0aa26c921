import { useState } from 'react';
import { useSearchParams } from 'react-router';

import { SearchField } from '#shared/form/search-field.js';
import { useSettled } from '#shared/form/use-settled.js';
import { LinkTabs } from '#shared/page/link-tabs.js';
import { Page } from '#shared/page/page.js';
import { useText } from '#shared/texts/use-text.js';
import { MeasureList } from './measure-list.js';
import './measures-page.css';
import { addressOf, tabNames, tabs, viewNames, views } from './measure-tabs.js';

/** Umsetzung: what was resolved, who does it, and whether it works. */
export function MeasuresPage() {
  const t = useText();
  const [address] = useSearchParams();
  const [search, setSearch] = useState('');
  const settled = useSettled(search.trim());
  const tab = tabNames.find((name) => tabs[name] === address.get('auswahl')) ?? 'open';
  const view = viewNames.find((name) => views[name] === address.get('ansicht')) ?? 'table';

  return (
    <Page title={t('follow-up.list.title')} lead={t('follow-up.list.lead')}>
      <div className="stack">
        <LinkTabs
          label={t('follow-up.list.tabs')}
          links={tabNames.map((name) => ({
            to: addressOf(name, view),
            label: t(`follow-up.list.tab.${name}`),
            current: name === tab,
          }))}
        />
        <div className="measures-page__choices">
          <SearchField label={t('follow-up.list.search')} value={search} onChange={setSearch} />
          <LinkTabs
            label={t('follow-up.list.views')}
            links={viewNames.map((name) => ({
              to: addressOf(tab, name),
              label: t(`follow-up.list.view.${name}`),
              current: name === view,
            }))}
          />
        </div>
        <MeasureList tab={tab} search={settled} view={view} />
      </div>
    </Page>
  );
}
