import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useNavigate, useParams } from 'react-router';

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
import { usePlans } from '../list/meetings-page.js';
import { MeetingDocument, meetingPage, type Meeting } from '../meeting.document.js';
import { useNewId } from '#shared/form/new-id.js';
import { MeetingBodiesDocument, type MeetingBodies } from './plan.document.js';
import { PlanForm } from './plan-form.js';
import { emptyPlan, planInput, planOf } from './plan-values.js';

const place = { to: '/lenkungsgruppe/sitzungen' } as const;

/** `/lenkungsgruppe/sitzungen/neu` */
export function NewMeetingPage() {
  const t = useText();
  const mayPlan = usePlans();
  const { data, error, refetch } = useQuery(MeetingBodiesDocument, { skip: !mayPlan });
  const values = useMemo(() => emptyPlan(new Date(serverNow())), []);
  const id = useNewId();
  const navigate = useNavigate();
  const planning = useAct('planMeeting', meetingPage, {
    done: 'meetings.done.planned',
    onDone: () => navigate(`${place.to}/${id}`),
  });

  return (
    <Page
      crumbs={[{ ...place, label: t('meetings.place') }]}
      title={t('meetings.plan.new')}
      lead={t('meetings.plan.lead')}
    >
      {!mayPlan ? (
        <EmptyState title={t('meetings.plan.notMine')}>{t('meetings.plan.notMineText')}</EmptyState>
      ) : data ? (
        <PlanForm
          choices={data}
          values={values}
          draftKey="meeting.new"
          planned={false}
          move={planning}
          onSubmit={(plan) => planning.send({ ...planInput(plan), id })}
        />
      ) : error ? (
        <Failure onRetry={refetch} />
      ) : (
        <Loading lines={6} />
      )}
    </Page>
  );
}

/** `/lenkungsgruppe/sitzungen/:id/planen` */
export function ChangeMeetingPage() {
  const t = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(MeetingDocument, { variables: { id } });
  const choices = useQuery(MeetingBodiesDocument);
  const meeting = data?.meeting;
  const crumb = meeting ? [{ label: meeting.title, to: `/lenkungsgruppe/sitzungen/${id}` }] : [];

  return (
    <Page crumbs={[{ ...place, label: t('meetings.place') }, ...crumb]} title={t('meetings.plan.change')}>
      {meeting && choices.data && isOffered(meeting.steps, 'meeting:plan') ? (
        <Planning key={meeting.id} meeting={meeting} choices={choices.data} />
      ) : (error ?? choices.error) ? (
        <Failure onRetry={refetch} />
      ) : data === undefined || !choices.data ? (
        <Loading lines={6} />
      ) : (
        <>
          <KeptDraft draftKey={`meeting.${id}`} />
          <EmptyState title={t('meetings.plan.notMine')}>{t('meetings.plan.notMineText')}</EmptyState>
        </>
      )}
    </Page>
  );
}

function Planning({ meeting, choices }: { readonly meeting: Meeting; readonly choices: MeetingBodies }) {
  const navigate = useNavigate();
  const { id } = meeting;
  const move = useMove('planMeeting', meetingPage, meeting, {
    done: 'meetings.done.plan',
    onDone: () => navigate(`${place.to}/${id}`),
  });

  return (
    <PlanForm
      choices={choices}
      values={planOf(meeting)}
      draftKey={`meeting.${id}`}
      planned
      move={move}
      onSubmit={(plan) => move.send(planInput(plan))}
    />
  );
}
