import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';

import { KeptDraft } from '#shared/form/kept-draft.js';
import { useAct } from '#shared/move/use-act.js';
import { useMove } from '#shared/move/use-move.js';
import { EmptyState } from '#shared/page/empty-state.js';
import { Failure } from '#shared/page/failure.js';
import { Loading } from '#shared/page/loading.js';
import { Page } from '#shared/page/page.js';
import { isOffered } from '#shared/page/steps.js';
import { serverNow } from '#shared/server/server-clock.js';
import { useText } from '#shared/texts/use-text.js';
import { useMe } from '../../people/me-context.js';
import { sessionFragment, type Session } from '../session.document.js';
import { useSession } from '../use-session.js';
import { useNewId } from '#shared/form/new-id.js';
import { PlanForm } from './plan-form.js';
import { PlanChoicesDocument, type PlanChoices } from './plan.document.js';
import type { PlanValues } from './plan-schema.js';
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
        <NewPlan choices={data} values={values} />
      ) : error ? (
        <Failure onRetry={refetch} />
      ) : (
        <Loading lines={6} />
      )}
    </Page>
  );
}

function NewPlan({ choices, values }: { readonly choices: PlanChoices; readonly values: PlanValues }) {
  const navigate = useNavigate();
  const id = useNewId();
  const planning = useAct('planSession', sessionFragment, {
    done: 'reconstruction.plan.planned',
    onDone: () => navigate(`/rekonstruktion/${id}`),
  });

  return (
    <PlanForm choices={choices} values={values} move={planning} onPlan={(plan) => planning.send({ ...plan, id })} />
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
        <ChangedPlan key={session.id} choices={choices.data} session={session} />
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

function ChangedPlan({ choices, session }: { readonly choices: PlanChoices; readonly session: Session }) {
  const navigate = useNavigate();
  const { id } = session;
  const move = useMove('planSession', sessionFragment, session, {
    done: 'reconstruction.plan.changed',
    onDone: () => navigate(`/rekonstruktion/${id}`),
  });

  return <PlanForm choices={choices} values={planOf(session)} session={id} move={move} onPlan={move.send} />;
}
