import { useFormats } from '#shared/format/use-formats.js';
import { Page } from '#shared/page/page.js';
import { Stepper } from '#shared/page/stepper.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { StateBadge } from '#shared/widgets/state-badge.js';
import type { Meeting } from './meeting.document.js';
import { MeetingFacts } from './meeting-facts.js';
import { MeetingNext } from './meeting-next.js';
import { PlannedMeeting } from './planning/planned-meeting.js';
import { MeetingTable } from './running/meeting-table.js';
import { meetingSteps, meetingStateWords, stepOf } from './words/meeting-states.js';

/** A meeting in each of its states: being prepared, running, over. */
export function MeetingView({ meeting }: { readonly meeting: Meeting }) {
  const t = useText();
  const { date } = useFormats();
  const { state, title, number, body, startsAt, startedAt, reason } = meeting;
  const off = state === 'cancelled' || state === 'postponed';
  const prepared = state === 'planned' || state === 'invited';

  return (
    <Page
      wide
      crumbs={[{ label: t('meetings.place'), to: '/lenkungsgruppe/sitzungen' }]}
      kicker={[
        body?.name,
        number === null ? undefined : t('meetings.page.number', { number }),
        date(startedAt ?? startsAt),
      ]
        .filter((part) => part !== undefined)
        .join(' · ')}
      title={title}
      badge={<StateBadge state={state} states={meetingStateWords(t)} />}
      stepper={
        <Stepper
          steps={meetingSteps(t)}
          current={stepOf(state)}
          {...(off && { aside: t(`meetings.state.${state}`) })}
        />
      }
      next={<MeetingNext meeting={meeting} />}
    >
      <div className="stack stack--xxl">
        {off && (
          <Alert kind="info" title={t(`meetings.off.${state}`)}>
            <p>{reason}</p>
          </Alert>
        )}
        {state !== 'running' && <MeetingFacts meeting={meeting} />}
        {prepared || off ? <PlannedMeeting meeting={meeting} /> : <MeetingTable meeting={meeting} />}
      </div>
    </Page>
  );
}
