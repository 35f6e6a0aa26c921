import { useQuery } from '@apollo/client/react';
import { useParams, useSearchParams } from 'react-router';

import { Missing } from '#shared/page/missing.js';
import { Page } from '#shared/page/page.js';
import { PageFailure } from '#shared/page/page-failure.js';
import { PageLoading } from '#shared/page/page-loading.js';
import { isOffered } from '#shared/page/steps.js';
import { useLive } from '#shared/server/use-live.js';
import { useText } from '#shared/texts/use-text.js';
import { CloseWeighing } from './close-weighing.js';
import { DotForm } from './dot-form.js';
import { DotResult } from './dot-result.js';
import { DotVotingsDocument } from './weighing.document.js';

/** The group's Gewichtung. What others gave is hidden until it is closed. */
export function WeighPage() {
  const t = useText();
  const { id = '' } = useParams();
  const [address] = useSearchParams();
  const sessionId = address.get('rekonstruktion') ?? '';
  const { data, error, refetch } = useQuery(DotVotingsDocument, { variables: { sessionId }, skip: sessionId === '' });
  const weighing = data?.dotVotings.find((one) => one.id === id);

  useLive(['DotVoting'], id, refetch);

  if (!data && sessionId !== '') return error ? <PageFailure onRetry={() => refetch()} /> : <PageLoading />;
  if (!weighing) {
    return (
      <Missing
        title={t('themes.weigh.missingTitle')}
        crumb={{ label: t('themes.place'), to: '/themen' }}
        back={t('themes.missing.back')}
      >
        {t('themes.weigh.missingText')}
      </Missing>
    );
  }
  return (
    <Page
      crumbs={[{ label: t('themes.place'), to: '/themen' }]}
      title={t('themes.weigh.title')}
      lead={t(weighing.state === 'open' ? 'themes.weigh.lead' : 'themes.weigh.closedLead', {
        budget: weighing.budget,
        voters: weighing.voters,
      })}
    >
      <div className="stack">
        {weighing.result ? (
          <DotResult weighing={weighing} />
        ) : isOffered(weighing.steps, 'dotVoting:cast') ? (
          <DotForm weighing={weighing} />
        ) : (
          <p className="muted">{t('themes.weigh.watching')}</p>
        )}
        {weighing.state === 'open' && (
          <p className="small muted" role="status">
            {t('themes.weigh.voters', { count: weighing.voters })}
          </p>
        )}
        {isOffered(weighing.steps, 'dotVoting:close') && <CloseWeighing weighing={weighing} />}
      </div>
    </Page>
  );
}
