import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { Missing } from '#shared/page/missing.js';
import { PageFailure } from '#shared/page/page-failure.js';
import { PageLoading } from '#shared/page/page-loading.js';
import { useLive } from '#shared/server/use-live.js';
import { useText } from '#shared/texts/use-text.js';
import { PaperMeasuresDocument } from './paper-measures.document.js';
import { PaperMeasuresView } from './paper-measures-view.js';

export function PaperMeasuresPage() {
  const t = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(PaperMeasuresDocument, { variables: { id } });

  useLive(['Measure', 'Adoption', 'Beschlussvorlage'], undefined, refetch);

  if (data?.paper) return <PaperMeasuresView key={id} paper={data.paper} members={data.memberMunicipalities.nodes} />;
  if (data) {
    return (
      <Missing
        title={t('follow-up.paper.missingTitle')}
        crumb={{ label: t('follow-up.place'), to: '/umsetzung' }}
        back={t('follow-up.missing.back')}
      >
        {t('follow-up.paper.missing')}
      </Missing>
    );
  }
  return error ? <PageFailure onRetry={() => refetch()} /> : <PageLoading />;
}
