import { peopleRights } from '@systemblick/domain/people/rights';
import { useState } from 'react';

import { PagedList } from '#shared/list/paged-list.js';
import { EmptyState } from '#shared/page/empty-state.js';
import { usePages } from '#shared/server/use-pages.js';
import { useText } from '#shared/texts/use-text.js';
import { useMay } from '../actor.js';
import { AdministrationPage } from './administration-page.js';
import { MemberMunicipalitiesDocument, type MemberMunicipality } from './municipalities.document.js';
import { MunicipalityDialog } from './municipality-dialog.js';
import { Button } from '#shared/widgets/button.js';

/** The Kommunen of a Kreis, each with the person who answers for KIM there. */
export function MunicipalitiesPage() {
  const t = useText();
  const writes = useMay()(peopleRights['memberMunicipality:write']);
  const [open, setOpen] = useState<string>();
  const list = usePages(MemberMunicipalitiesDocument, {
    variables: { first: 100 },
    pick: ({ memberMunicipalities }) => memberMunicipalities,
    live: ['MemberMunicipality'],
  });
  const add = (
    <Button rank="primary" onClick={() => setOpen('new')}>
      {t('administration.municipalities.add')}
    </Button>
  );
  const action = {
    key: 'action',
    header: t('administration.action'),
    cell: (one: MemberMunicipality) => (
      <Button
        small
        aria-label={t('administration.municipalities.changeLabel', { name: one.name })}
        onClick={() => setOpen(one.id)}
      >
        {t('administration.change')}
      </Button>
    ),
  };

  return (
    <AdministrationPage part="municipalities" actions={writes && add}>
      <PagedList
        list={list}
        caption={t('administration.municipalities.title')}
        empty={
          <EmptyState title={t('administration.municipalities.emptyTitle')} action={writes && add}>
            {t('administration.municipalities.emptyText')}
          </EmptyState>
        }
        columns={[
          {
            key: 'name',
            header: t('administration.municipalities.name'),
            names: true,
            cell: ({ name }) => name,
          },
          {
            key: 'size',
            header: t('administration.municipalities.sizeClass'),
            cell: ({ sizeClass }) => t(`terms.sizeClass.${sizeClass}`),
          },
          {
            key: 'contact',
            header: t('administration.municipalities.contact'),
            cell: ({ contact: { name, email, phone } }) => (
              <>
                {name}
                {email && (
                  <p className="small">
                    <a href={`mailto:${email}`}>{email}</a>
                  </p>
                )}
                {phone && <p className="small muted">{phone}</p>}
              </>
            ),
          },
          ...(writes ? [action] : []),
        ]}
      />
      {open && (
        <MunicipalityDialog
          member={list.nodes?.find((one) => one.id === open)}
          onClose={() => setOpen(undefined)}
          onChanged={list.refetch}
        />
      )}
    </AdministrationPage>
  );
}
