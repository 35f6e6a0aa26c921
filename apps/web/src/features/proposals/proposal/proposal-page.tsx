import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { Missing } from '#shared/page/missing.js';
import { PageFailure } from '#shared/page/page-failure.js';
import { PageLoading } from '#shared/page/page-loading.js';
import { useLive } from '#shared/server/use-live.js';
import { useText } from '#shared/texts/use-text.js';
import { ProposalView } from './proposal-view.js';
import { ProposalDocument } from './proposal.document.js';

export function ProposalPage() {
  const t = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ProposalDocument, { variables: { id } });

  useLive(['Proposal'], id, refetch);

  if (data?.proposal) return <ProposalView key={id} proposal={data.proposal} />;
  if (data) {
    return (
      <Missing
        title={t('proposals.missing.proposal')}
        crumb={{ label: t('proposals.place'), to: '/projektgruppen' }}
        back={t('proposals.missing.back')}
      >
        {t('proposals.missing.text')}
      </Missing>
    );
  }
  return error ? <PageFailure onRetry={() => refetch()} /> : <PageLoading />;
}
