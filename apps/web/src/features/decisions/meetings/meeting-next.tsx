import { Link } from 'react-router';

import { NextStep } from '../../../shared/page/next-step.js';
import { isOffered } from '../../../shared/page/steps.js';
import { useText } from '../../../shared/texts/use-text.js';
import type { Meeting } from './meeting.document.js';
import { InviteToMeetingDocument, StartMeetingDocument } from './meeting-moves.document.js';
import { useMeetingMove } from './use-meeting-move.js';
import { RefusalMessage } from '../../../shared/form/refusal-message.js';

/** What this person does next; while the meeting runs the bar above the item says it. */
export function MeetingNext({ meeting }: { readonly meeting: Meeting }) {
  const t = useText();
  const { id, version: expectedVersion, state, steps, agenda, chair, minuteTaker } = meeting;
  const inviting = useMeetingMove(InviteToMeetingDocument, 'meetings.done.invite');
  const starting = useMeetingMove(StartMeetingDocument, 'meetings.done.start');
  const refusal = inviting.refusal ?? starting.refusal;

  if (state === 'running') return null;
  if (isOffered(steps, 'meeting:invite') && agenda.length > 0 && chair) {
    return (
      <NextStep
        action={
          <button
            type="button"
            className="kern-btn kern-btn--primary"
            aria-disabled={inviting.running}
            onClick={() => inviting.running || void inviting.move({ input: { id, expectedVersion } })}
          >
            {t('meetings.move.invite')}
          </button>
        }
      >
        {t('meetings.next.invite')}
        {refusal && <RefusalMessage refusal={refusal} />}
      </NextStep>
    );
  }
  if (isOffered(steps, 'meeting:setAgenda') && agenda.length === 0) {
    return <NextStep>{t('meetings.next.agenda')}</NextStep>;
  }
  if (isOffered(steps, 'meeting:plan') && (!chair || !minuteTaker)) {
    return (
      <NextStep
        action={
          <Link className="kern-btn kern-btn--primary" to={`/lenkungsgruppe/sitzungen/${id}/planen`}>
            {t('meetings.move.plan')}
          </Link>
        }
      >
        {t('meetings.next.officers')}
      </NextStep>
    );
  }
  if (isOffered(steps, 'meeting:start')) {
    return (
      <NextStep
        action={
          <button
            type="button"
            className="kern-btn kern-btn--primary"
            aria-disabled={starting.running}
            onClick={() => starting.running || void starting.move({ input: { id, expectedVersion } })}
          >
            {t('meetings.move.start')}
          </button>
        }
      >
        {t('meetings.next.start')}
        {refusal && <RefusalMessage refusal={refusal} />}
      </NextStep>
    );
  }
  return <NextStep waiting>{t(`meetings.next.wait.${state}`)}</NextStep>;
}
