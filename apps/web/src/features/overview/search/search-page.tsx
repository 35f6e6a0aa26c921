import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';

import { SearchField } from '#shared/form/search-field.js';
import { useSettled } from '#shared/form/use-settled.js';
import { EmptyState } from '#shared/page/empty-state.js';
import { Failure } from '#shared/page/failure.js';
import { Loading } from '#shared/page/loading.js';
import { Page } from '#shared/page/page.js';
import { useText } from '#shared/texts/use-text.js';
import { SearchDocument, type Found } from './search.document.js';
import './search.css';

/** The search over everything one may see. The words stand in the address, and nowhere in a log. */
export function SearchPage() {
  const t = useText();
  const [address, setAddress] = useSearchParams();
  const asked = address.get('worte') ?? '';
  const [typed, setTyped] = useState(asked);
  const [known, setKnown] = useState(asked);
  const settled = useSettled(typed.trim());

  if (asked !== known) {
    setKnown(asked);
    if (asked !== settled) setTyped(asked);
  }
  useEffect(() => {
    if (settled === asked) return;
    setAddress(settled === '' ? {} : { worte: settled }, { replace: true, state: { samePage: true } });
    // Only what was typed moves the address.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [settled]);

  return (
    <Page title={t('overview.search.title')} lead={t('overview.search.lead')}>
      <div className="stack">
        <search>
          <SearchField label={t('overview.search.field')} value={typed} onChange={setTyped} />
        </search>
        {asked.trim().length < 2 ? (
          <EmptyState title={t('overview.search.startTitle')}>{t('overview.search.start')}</EmptyState>
        ) : (
          <Results words={asked} />
        )}
      </div>
    </Page>
  );
}

function Results({ words }: { readonly words: string }) {
  const t = useText();
  const { data, error, refetch } = useQuery(SearchDocument, { variables: { words }, fetchPolicy: 'network-only' });

  if (error) return <Failure onRetry={() => refetch()} />;
  if (!data) return <Loading lines={5} />;
  const kinds = [...new Set(data.search.map(({ kind }) => kind))];
  return (
    <>
      <p role="status">{t('overview.search.count', { count: data.search.length })}</p>
      {kinds.length === 0 && (
        <EmptyState title={t('overview.search.noneTitle')}>{t('overview.search.none')}</EmptyState>
      )}
      {kinds.map((kind) => (
        <KindResults key={kind} kind={kind} found={data.search.filter((one) => one.kind === kind)} />
      ))}
    </>
  );
}

function KindResults({ kind, found }: { readonly kind: Found['kind']; readonly found: readonly Found[] }) {
  const t = useText();

  return (
    <section aria-labelledby={`found-${kind}`}>
      <h2 id={`found-${kind}`} className="found__kind">
        {t(`overview.search.kind.${kind}`)}
      </h2>
      <ul className="found">
        {found.map(({ key, title, link }) => (
          <li key={key}>
            <Link to={link}>{title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
