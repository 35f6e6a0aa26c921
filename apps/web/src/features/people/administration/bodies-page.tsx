import { peopleRights } from '@systemblick/domain/people/rights';
import { useState } from 'react';
import { Link } from 'react-router';

import { PagedList } from '#shared/list/paged-list.js';
import { EmptyState } from '#shared/page/empty-state.js';
import { usePages } from '#shared/server/use-pages.js';
import { useText } from '#shared/texts/use-text.js';
import { Badge } from '#shared/widgets/badge.js';
import { useMay } from '../actor.js';
import { AdministrationPage } from './administration-page.js';
import { BodiesDocument } from './bodies.document.js';
import { BodyDialog } from './body-dialog.js';
import { Button } from '#shared/widgets/button.js';

/** The bodies that work together. */
export function BodiesPage() {
  const t = useText();
  const writes = useMay()(peopleRights['body:write']);
  const [founding, setFounding] = useState(false);
  const list = usePages(BodiesDocument, { variables: { first: 25 }, pick: ({ bodies }) => bodies, live: ['Body'] });
  const found = (
    <Button rank="primary" onClick={() => setFounding(true)}>
      {t('administration.bodies.found')}
    </Button>
  );

  return (
    <AdministrationPage part="bodies" actions={writes && found}>
      <PagedList
        list={list}
        caption={t('administration.bodies.title')}
        empty={
          <EmptyState title={t('administration.bodies.emptyTitle')} action={writes && found}>
            {t('administration.bodies.emptyText')}
          </EmptyState>
        }
        columns={[
          {
            key: 'name',
            header: t('administration.bodies.name'),
            names: true,
            cell: ({ id, name, existedBefore }) => (
              <span className="badges">
                <Link to={`/verwaltung/gremien/${id}`}>{name}</Link>
                {existedBefore && <Badge>{t('administration.bodies.existed')}</Badge>}
              </span>
            ),
          },
          {
            key: 'kind',
            header: t('administration.bodies.kind'),
            cell: ({ kind }) => t(`terms.bodyKind.${kind}`),
          },
          {
            key: 'chair',
            header: t('administration.bodies.chair'),
            cell: ({ chair }) => chair?.name ?? <span className="muted">{t('administration.bodies.noChair')}</span>,
          },
          {
            key: 'seats',
            header: t('administration.bodies.seats'),
            align: 'end',
            cell: ({ seats }) => seats.filter(({ endedOn }) => endedOn === null).length,
          },
          {
            key: 'state',
            header: t('administration.bodies.state'),
            cell: ({ state }) => (
              <Badge tone={state === 'active' ? 'success' : 'neutral'}>{t(`administration.bodies.${state}`)}</Badge>
            ),
          },
        ]}
      />
      {founding && <BodyDialog body={undefined} onClose={() => setFounding(false)} />}
    </AdministrationPage>
  );
}
