import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router';

import { KeptDraft } from '../../../shared/form/kept-draft.js';
import { EmptyState } from '../../../shared/page/empty-state.js';
import { Failure } from '../../../shared/page/failure.js';
import { Loading } from '../../../shared/page/loading.js';
import { Page } from '../../../shared/page/page.js';
import { isOffered } from '../../../shared/page/steps.js';
import { serverNow } from '../../../shared/server/server-clock.js';
import { useText } from '../../../shared/texts/use-text.js';
import { useMe } from '../../people/me-context.js';
import { useSession } from '../use-session.js';
import { PlanForm } from './plan-form.js';
import { PlanChoicesDocument } from './plan.document.js';
import { emptyPlan, planOf } from './plan-values.js';

/** `/rekonstruktion/neu?buendel=…` */
export function NewPlanPage() {
  const t = useText();
  const mayPlan = useMe().roles.includes('coordinator');
  const [search] = useSearchParams();
  const { data, error, refetch } = useQuery(PlanChoicesDocument, { skip: !mayPlan });
  const bundleId = search.get('buendel') ?? '';
  const values = useMemo(() => emptyPlan(new Date(serverNow()), bundleId), [bundleId]);

  return (
    <Page
      crumbs={[{ label: t('reconstruction.place'), to: '/rekonstruktion' }]}
      title={t('reconstruction.plan.new')}
      lead={t('reconstruction.plan.lead')}
    >
      {!mayPlan ? (
        <EmptyState title={t('reconstruction.plan.notMine')}>{t('reconstruction.plan.notMineText')}</EmptyState>
      ) : data ? (
        <PlanForm choices={data} values={values} session={undefined} />
      ) : error ? (
        <Failure onRetry={refetch} />
      ) : (
        <Loading lines={6} />
      )}
    </Page>
  );
}

/** `/rekonstruktion/:id/planen` */
export function ChangePlanPage() {
  const t = useText();
  const { id = '' } = useParams();
  const { session, failed, refetch } = useSession(id);
  const choices = useQuery(PlanChoicesDocument);
  const mayPlan = session ? isOffered(session.steps, 'session:plan') : undefined;

  return (
    <Page
      crumbs={[
        { label: t('reconstruction.place'), to: '/rekonstruktion' },
        ...(session ? [{ label: session.title, to: `/rekonstruktion/${id}` }] : []),
      ]}
      title={t('reconstruction.plan.change')}
    >
      {session && choices.data && mayPlan ? (
        <PlanForm
          key={session.id}
          choices={choices.data}
          values={planOf(session)}
          session={session}
          onReload={refetch}
        />
      ) : failed || choices.error ? (
        <Failure onRetry={refetch} />
      ) : session === undefined || mayPlan ? (
        <Loading lines={6} />
      ) : (
        <>
          <KeptDraft draftKey={`session.${id}`} />
          <EmptyState title={t('reconstruction.plan.notMine')}>{t('reconstruction.plan.notMineText')}</EmptyState>
        </>
      )}
    </Page>
  );
}
