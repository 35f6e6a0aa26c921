import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { PageFailure } from '#shared/page/page-failure.js';
import { PageLoading } from '#shared/page/page-loading.js';
import { useLive } from '#shared/server/use-live.js';
import { MissingPaper } from './missing-paper.js';
import { PaperDocument } from './paper.document.js';
import { PaperView } from './paper-view.js';

export function PaperPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(PaperDocument, { variables: { id } });

  useLive(['Beschlussvorlage', 'Statement', 'PaperComment'], undefined, refetch);

  if (data?.paper) return <PaperView key={id} paper={data.paper} />;
  if (data) return <MissingPaper />;
  return error ? <PageFailure onRetry={() => refetch()} /> : <PageLoading />;
}
