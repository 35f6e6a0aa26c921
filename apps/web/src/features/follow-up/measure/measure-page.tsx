import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { Missing } from '#shared/page/missing.js';
import { PageFailure } from '#shared/page/page-failure.js';
import { PageLoading } from '#shared/page/page-loading.js';
import { useLive } from '#shared/server/use-live.js';
import { useText } from '#shared/texts/use-text.js';
import { MeasureDocument } from './measure.document.js';
import { MeasureView } from './measure-view.js';

export function MeasurePage() {
  const t = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(MeasureDocument, { variables: { id } });

  useLive(['Measure'], undefined, refetch);

  if (data?.measure) return <MeasureView key={id} measure={data.measure} />;
  if (data) {
    return (
      <Missing
        title={t('follow-up.missing.title')}
        crumb={{ label: t('follow-up.place'), to: '/umsetzung' }}
        back={t('follow-up.missing.back')}
      >
        {t('follow-up.missing.text')}
      </Missing>
    );
  }
  return error ? <PageFailure onRetry={() => refetch()} /> : <PageLoading />;
}
