import type { HintState } from '@systemblick/domain/cases/hint-state';
import { caseRights } from '@systemblick/domain/cases/rights';
import { useState } from 'react';
import { useSearchParams } from 'react-router';

import { SearchField } from '#shared/form/search-field.js';
import { useSettled } from '#shared/form/use-settled.js';
import { FoundElsewhere } from '#shared/list/found-elsewhere.js';
import { LinkTabs } from '#shared/page/link-tabs.js';
import { Page } from '#shared/page/page.js';
import { useText } from '#shared/texts/use-text.js';
import { useMay, useMayAlways } from '../../people/actor.js';
import { HintList } from './hint-list.js';
import { HintsDocument } from './hints.document.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

const tabs = {
  new: { word: 'neu', states: ['received'] },
  kept: { word: 'gesammelt', states: ['collected', 'passedOn'] },
  ended: { word: 'erledigt', states: ['taken', 'dropped'] },
} as const satisfies Readonly<Record<string, { readonly word: string; readonly states: readonly HintState[] }>>;
type Tab = keyof typeof tabs;
const addressOf = (name: Tab) => (name === 'new' ? '/hinweise' : `/hinweise?auswahl=${tabs[name].word}`);
const tabNames = Object.keys(tabs) as Tab[];

/** Hinweise: the coordination sees all of them, everybody else what became of their own. */
export function HintsPage() {
  const t = useText();
  const may = useMay();
  const triages = useMayAlways()(caseRights['hint:read']);
  const [address] = useSearchParams();
  const [search, setSearch] = useState('');
  const settled = useSettled(search.trim());
  const tab = tabNames.find((name) => tabs[name].word === address.get('auswahl')) ?? 'new';

  return (
    <Page
      title={t('hints.list.title')}
      lead={t(triages ? 'hints.list.lead' : 'hints.list.leadOwn')}
      actions={
        may(caseRights['hint:write']) && (
          <ButtonLink rank="primary" to="/hinweise/neu">
            {t('hints.write.title')}
          </ButtonLink>
        )
      }
    >
      <div className="stack">
        {triages && (
          <LinkTabs
            label={t('hints.list.tabs')}
            links={tabNames.map((name) => ({
              to: addressOf(name),
              label: t(`hints.list.tab.${name}`),
              current: name === tab,
            }))}
          />
        )}
        <SearchField label={t('hints.list.search')} value={search} onChange={setSearch} />
        {triages && settled !== '' && (
          <FoundElsewhere
            document={HintsDocument}
            pick={({ hints }) => hints}
            tabs={tabNames
              .filter((name) => name !== tab)
              .map((name) => ({
                label: t(`hints.list.tab.${name}`),
                to: addressOf(name),
                variables: { first: 1, states: [...tabs[name].states], search: settled },
              }))}
          />
        )}
        <HintList states={triages ? tabs[tab].states : null} search={settled} showsWriter={triages} />
      </div>
    </Page>
  );
}
