import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { Missing } from '#shared/page/missing.js';
import { PageFailure } from '#shared/page/page-failure.js';
import { PageLoading } from '#shared/page/page-loading.js';
import { useLive } from '#shared/server/use-live.js';
import { useText } from '#shared/texts/use-text.js';
import { StatementDocument } from './statement.document.js';
import { StatementView } from './statement-view.js';

/** Where an institution that is asked gives its answer. */
export function StatementPage() {
  const t = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(StatementDocument, { variables: { id } });

  useLive(['Statement'], id, refetch);

  if (data?.statement) return <StatementView key={id} statement={data.statement} />;
  if (data)
    return (
      <Missing
        title={t('papers.answer.missingTitle')}
        crumb={{ label: t('papers.place'), to: '/lenkungsgruppe/vorlagen' }}
        back={t('papers.missing.back')}
      >
        {t('papers.answer.missingText')}
      </Missing>
    );
  return error ? <PageFailure onRetry={() => refetch()} /> : <PageLoading />;
}
