import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { Missing } from '#shared/page/missing.js';
import { PageFailure } from '#shared/page/page-failure.js';
import { PageLoading } from '#shared/page/page-loading.js';
import { useLive } from '#shared/server/use-live.js';
import { useText } from '#shared/texts/use-text.js';
import { GroupDocument } from './group.document.js';
import { GroupView } from './group-view.js';

export function GroupPage() {
  const t = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(GroupDocument, { variables: { id } });

  useLive(['Projektgruppe', 'GroupTask', 'GroupMeeting', 'Proposal'], undefined, refetch);

  if (data?.projektgruppe) return <GroupView key={id} group={data.projektgruppe} />;
  if (data) {
    return (
      <Missing
        title={t('proposals.missing.group')}
        crumb={{ label: t('proposals.place'), to: '/projektgruppen' }}
        back={t('proposals.missing.back')}
      >
        {t('proposals.missing.text')}
      </Missing>
    );
  }
  return error ? <PageFailure onRetry={() => refetch()} /> : <PageLoading />;
}
