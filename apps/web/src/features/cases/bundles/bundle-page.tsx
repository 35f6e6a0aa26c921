import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { Missing } from '#shared/page/missing.js';
import { PageFailure } from '#shared/page/page-failure.js';
import { PageLoading } from '#shared/page/page-loading.js';
import { useLive } from '#shared/server/use-live.js';
import { useText } from '#shared/texts/use-text.js';
import { CaseBundleDocument } from './bundle.document.js';
import { BundleView } from './bundle-view.js';

export function BundlePage() {
  const t = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(CaseBundleDocument, { variables: { id } });

  useLive(['CaseBundle'], id, refetch);

  if (data?.caseBundle) return <BundleView key={id} bundle={data.caseBundle} />;
  if (data) {
    return (
      <Missing
        title={t('bundles.missing.title')}
        crumb={{ label: t('bundles.place'), to: '/buendel' }}
        back={t('bundles.missing.back')}
      >
        {t('bundles.missing.text')}
      </Missing>
    );
  }
  return error ? <PageFailure onRetry={() => refetch()} /> : <PageLoading />;
}
