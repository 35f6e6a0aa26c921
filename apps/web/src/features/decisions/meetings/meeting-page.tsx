import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { Missing } from '#shared/page/missing.js';
import { PageFailure } from '#shared/page/page-failure.js';
import { PageLoading } from '#shared/page/page-loading.js';
import { useGathered } from '#shared/timing/use-gathered.js';
import { useOneAtATime } from '#shared/timing/use-one-at-a-time.js';
import { useLive } from '#shared/server/use-live.js';
import { useText } from '#shared/texts/use-text.js';
import { MeetingDocument } from './meeting.document.js';
import { MeetingView } from './meeting-view.js';

export function MeetingPage() {
  const t = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(MeetingDocument, { variables: { id } });
  const look = useGathered(useOneAtATime(refetch));

  useLive(['Meeting', 'Ballot', 'Resolution', 'Beschlussvorlage'], undefined, look);

  if (data?.meeting) return <MeetingView key={id} meeting={data.meeting} />;
  if (data) {
    return (
      <Missing
        title={t('meetings.missing.title')}
        crumb={{ label: t('meetings.place'), to: '/lenkungsgruppe/sitzungen' }}
        back={t('meetings.missing.back')}
      >
        {t('meetings.missing.text')}
      </Missing>
    );
  }
  return error ? <PageFailure onRetry={() => refetch()} /> : <PageLoading />;
}
