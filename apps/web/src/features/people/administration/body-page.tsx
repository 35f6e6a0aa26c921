import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { Missing } from '#shared/page/missing.js';
import { PageFailure } from '#shared/page/page-failure.js';
import { PageLoading } from '#shared/page/page-loading.js';
import { useLive } from '#shared/server/use-live.js';
import { useText } from '#shared/texts/use-text.js';
import { BodyDocument } from './bodies.document.js';
import { BodyView } from './body-view.js';

export function BodyPage() {
  const t = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(BodyDocument, { variables: { id } });

  useLive(['Body', 'Seat', 'Membership'], undefined, refetch);

  if (data?.body) return <BodyView body={data.body} onChanged={refetch} />;
  if (data) {
    return (
      <Missing
        title={t('administration.bodies.missingTitle')}
        crumb={{ label: t('administration.bodies.title'), to: '/verwaltung/gremien' }}
        back={t('administration.bodies.back')}
      >
        {null}
      </Missing>
    );
  }
  return error ? <PageFailure onRetry={() => refetch()} /> : <PageLoading />;
}
