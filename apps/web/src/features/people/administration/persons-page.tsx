import { peopleRights } from '@systemblick/domain/people/rights';
import { useState } from 'react';

import { SearchField } from '#shared/form/search-field.js';
import { useSettled } from '#shared/form/use-settled.js';
import { PagedList } from '#shared/list/paged-list.js';
import { EmptyState } from '#shared/page/empty-state.js';
import { useFormats } from '#shared/format/use-formats.js';
import { usePages } from '#shared/server/use-pages.js';
import { useText } from '#shared/texts/use-text.js';
import { Badge } from '#shared/widgets/badge.js';
import { useMay } from '../actor.js';
import { AdministrationPage } from './administration-page.js';
import { PersonsDocument, type Person } from './people.document.js';
import { DoubledAddresses } from './doubled-addresses.js';
import { PersonDialog } from './person-dialog.js';
import { PersonMenu } from './person-menu.js';
import { Button } from '#shared/widgets/button.js';
import '#shared/form/form.css';

/** Everybody of the municipality, their roles, and what an administrator does with them. */
export function PersonsPage() {
  const t = useText();
  const { dateTime } = useFormats();
  const may = useMay();
  const writes = may(peopleRights['person:write']);
  const readsRoles = may(peopleRights['person:readRoles']);
  const [search, setSearch] = useState('');
  const [includeLeft, setIncludeLeft] = useState(false);
  const [registering, setRegistering] = useState(false);
  const settled = useSettled(search.trim());
  const list = usePages(PersonsDocument, {
    variables: { first: 25, search: settled === '' ? null : settled, includeLeft },
    pick: ({ persons }) => persons,
    live: ['Person'],
  });

  const roles = {
    key: 'roles',
    header: t('administration.persons.roles'),
    cell: (one: Person) => (
      <span className="badges">
        {one.roles.map((role) => (
          <Badge key={role}>{t(`terms.role.${role}`)}</Badge>
        ))}
        {one.roles.length === 0 && <span className="muted">{t('administration.persons.noRoles')}</span>}
      </span>
    ),
  };
  const accessColumn = {
    key: 'access',
    header: t('administration.access.column'),
    cell: ({ access, state }: Person) =>
      access &&
      state === 'active' && (
        <span className={access.state === 'open' ? undefined : 'muted'}>
          {t(`administration.access.${access.state}`)}
          {access.linkUntil !== null && (
            <span className="small">
              {' '}
              {t('administration.access.linkUntil', { until: dateTime(access.linkUntil) })}
            </span>
          )}
        </span>
      ),
  };
  const action = {
    key: 'action',
    header: t('administration.action'),
    cell: (one: Person) => one.state === 'active' && <PersonMenu person={one} onChanged={list.refetch} />,
  };

  return (
    <AdministrationPage
      part="persons"
      actions={
        writes && (
          <Button rank="primary" onClick={() => setRegistering(true)}>
            {t('administration.persons.register')}
          </Button>
        )
      }
    >
      {writes && <DoubledAddresses />}
      <div className="filter-row">
        <SearchField label={t('administration.persons.search')} value={search} onChange={setSearch} />
        <div className="kern-form-check">
          <input
            type="checkbox"
            id="include-left"
            className="kern-form-check__checkbox"
            checked={includeLeft}
            onChange={(event) => setIncludeLeft(event.target.checked)}
          />
          <label className="kern-label" htmlFor="include-left">
            {t('administration.persons.includeLeft')}
          </label>
        </div>
      </div>
      <PagedList
        list={list}
        caption={t('administration.persons.title')}
        empty={
          <EmptyState title={t('administration.persons.empty')}>{t('administration.persons.emptyText')}</EmptyState>
        }
        columns={[
          {
            key: 'name',
            header: t('administration.persons.name'),
            names: true,
            cell: ({ name, state }) => (
              <span className="badges">
                {name}
                {state === 'left' && <Badge tone="warning">{t('administration.persons.left')}</Badge>}
              </span>
            ),
          },
          {
            key: 'position',
            header: t('administration.persons.position'),
            cell: ({ position, institution }) => (
              <>
                {position ?? t('administration.none')}
                {institution && <p className="small muted">{institution.name}</p>}
              </>
            ),
          },
          ...(readsRoles ? [roles] : []),
          ...(writes ? [accessColumn] : []),
          ...(writes ? [action] : []),
        ]}
      />
      {registering && (
        <PersonDialog person={undefined} onClose={() => setRegistering(false)} onChanged={list.refetch} />
      )}
    </AdministrationPage>
  );
}
