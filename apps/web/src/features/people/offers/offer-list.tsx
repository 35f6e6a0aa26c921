import { Link, useSearchParams } from 'react-router';

import { useFormats } from '#shared/format/use-formats.js';
import type { Column } from '#shared/list/column.js';
import { PagedList } from '#shared/list/paged-list.js';
import { EmptyState } from '#shared/page/empty-state.js';
import { usePages } from '#shared/server/use-pages.js';
import { useText } from '#shared/texts/use-text.js';
import { Badge } from '#shared/widgets/badge.js';
import { choiceOf, isFiltered, variablesOf } from './choice.js';
import { OffersDocument, type Offer } from './offers.document.js';
import './offers.css';

export function OfferList() {
  const t = useText();
  const { date } = useFormats();
  const [address] = useSearchParams();
  const choice = choiceOf(address);
  const list = usePages(OffersDocument, {
    variables: { first: 25, ...variablesOf(choice) },
    pick: ({ offers }) => offers,
    live: ['Offer'],
  });

  const columns: readonly Column<Offer>[] = [
    {
      key: 'name',
      header: t('offers.list.offer'),
      names: true,
      cell: ({ id, name, provider, state }) => (
        <>
          <Link to={`/angebote/${id}`}>{name}</Link>
          <span className="muted small offer-list__provider"> {provider}</span>
          {state === 'proposed' && <Badge tone="warning">{t('offers.state.proposed')}</Badge>}
        </>
      ),
    },
    { key: 'field', header: t('offers.list.field'), cell: ({ fieldOfAction }) => fieldOfAction || '–' },
    {
      key: 'places',
      header: t('offers.list.places'),
      cell: ({ memberMunicipalities }) => memberMunicipalities.map(({ name }) => name).join(', ') || '–',
    },
    { key: 'languages', header: t('offers.list.languages'), cell: ({ languages }) => languages.join(', ') || '–' },
    {
      key: 'checked',
      header: t('offers.list.checked'),
      cell: ({ lastChecked, checkDue }) => (
        <span className="badges">
          {date(lastChecked)}
          {checkDue && <Badge tone="warning">{t('offers.list.due')}</Badge>}
        </span>
      ),
    },
  ];

  return (
    <PagedList
      list={list}
      caption={t('offers.list.title')}
      empty={
        isFiltered(choice) ? (
          <EmptyState title={t('offers.empty.noneTitle')}>{t('offers.empty.none')}</EmptyState>
        ) : (
          <EmptyState title={t('offers.empty.title')}>{t('offers.empty.text')}</EmptyState>
        )
      }
      columns={columns}
    />
  );
}
