import { peopleRights } from '@systemblick/domain/people/rights';
import { useState } from 'react';

import { SearchField } from '#shared/form/search-field.js';
import { useSettled } from '#shared/form/use-settled.js';
import { PagedList } from '#shared/list/paged-list.js';
import { EmptyState } from '#shared/page/empty-state.js';
import { usePages } from '#shared/server/use-pages.js';
import { useText } from '#shared/texts/use-text.js';
import { Badge } from '#shared/widgets/badge.js';
import { useMay } from '../actor.js';
import { InstitutionsDocument, type Institution } from '../institutions.document.js';
import { LegalSphereTags } from '../legal-sphere-tag.js';
import { DoubledNames } from './doubled-names.js';
import { AdministrationPage } from './administration-page.js';
import { InstitutionDialog } from './institution-dialog.js';
import { InstitutionMenu } from './institution-menu.js';
import { Button } from '#shared/widgets/button.js';
import '#shared/form/form.css';

/** The offices and carriers that take part. */
export function InstitutionsPage() {
  const t = useText();
  const writes = useMay()(peopleRights['institution:write']);
  const [search, setSearch] = useState('');
  const [adding, setAdding] = useState(false);
  const settled = useSettled(search.trim());
  const list = usePages(InstitutionsDocument, {
    variables: { first: 25, search: settled === '' ? null : settled },
    pick: ({ institutions }) => institutions,
    live: ['Institution'],
  });

  const action = {
    key: 'action',
    header: t('administration.action'),
    cell: (one: Institution) =>
      one.state === 'active' && <InstitutionMenu institution={one} onChanged={list.refetch} />,
  };

  return (
    <AdministrationPage
      part="institutions"
      actions={
        writes && (
          <Button rank="primary" onClick={() => setAdding(true)}>
            {t('administration.institutions.add')}
          </Button>
        )
      }
    >
      {writes && <DoubledNames />}
      <SearchField label={t('administration.institutions.search')} value={search} onChange={setSearch} />
      <PagedList
        list={list}
        caption={t('administration.institutions.title')}
        empty={
          <EmptyState title={t(`administration.institutions.${settled === '' ? 'noneYet' : 'empty'}`)}>
            {t(`administration.institutions.${settled === '' ? 'noneYetText' : 'emptyText'}`)}
          </EmptyState>
        }
        columns={[
          {
            key: 'name',
            header: t('administration.institutions.name'),
            names: true,
            cell: ({ name, state }) => (
              <span className="badges">
                {name}
                {state === 'closed' && <Badge tone="warning">{t('administration.institutions.closed')}</Badge>}
              </span>
            ),
          },
          {
            key: 'type',
            header: t('administration.institutions.type'),
            cell: ({ type }) => t(`terms.institutionType.${type}`),
          },
          {
            key: 'spheres',
            header: t('administration.institutions.legalSpheres'),
            cell: ({ legalSpheres }) => <LegalSphereTags spheres={legalSpheres} />,
          },
          {
            key: 'inside',
            header: t('administration.institutions.place'),
            cell: ({ insideAdministration }) =>
              t(
                insideAdministration
                  ? 'administration.institutions.insideShort'
                  : 'administration.institutions.outsideShort',
              ),
          },
          ...(writes ? [action] : []),
        ]}
      />
      {adding && (
        <InstitutionDialog institution={undefined} onClose={() => setAdding(false)} onChanged={list.refetch} />
      )}
    </AdministrationPage>
  );
}
