import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { Missing } from '#shared/page/missing.js';
import { PageFailure } from '#shared/page/page-failure.js';
import { PageLoading } from '#shared/page/page-loading.js';
import { useText } from '#shared/texts/use-text.js';
import { isTrailKind, TrailDocument, type TrailKind } from './trail.document.js';
import { TrailView } from './trail-view.js';

/** Herkunft und Wirkung of one thing. */
export function TrailPage() {
  const { kind = '', id = '' } = useParams();

  return isTrailKind(kind) ? <Loaded key={`${kind}:${id}`} kind={kind} id={id} /> : <NoTrail />;
}

function Loaded({ kind, id }: { readonly kind: TrailKind; readonly id: string }) {
  const { data, error, refetch } = useQuery(TrailDocument, { variables: { kind, id } });

  if (data?.trail) return <TrailView trail={data.trail} start={`${kind}:${id}`} />;
  if (data) return <NoTrail />;
  return error ? <PageFailure onRetry={() => refetch()} /> : <PageLoading />;
}

function NoTrail() {
  const t = useText();

  return (
    <Missing
      title={t('overview.trail.missingTitle')}
      crumb={{ label: t('overview.start.title'), to: '/' }}
      back={t('overview.trail.back')}
    >
      {t('overview.trail.missing')}
    </Missing>
  );
}
