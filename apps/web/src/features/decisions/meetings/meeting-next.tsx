import { useState } from 'react';
import { Link } from 'react-router';

import { NextStep } from '../../../shared/page/next-step.js';
import { isOffered } from '../../../shared/page/steps.js';
import { useText } from '../../../shared/texts/use-text.js';
import type { Meeting } from './meeting.document.js';
import { MeetingMoveDialog } from './meeting-move-dialog.js';

/** What this person does next; while the meeting runs the bar above the item says it. */
export function MeetingNext({ meeting }: { readonly meeting: Meeting }) {
  const t = useText();
  const { id, state, steps, agenda, chair, minuteTaker } = meeting;
  const [asking, setAsking] = useState<'invite' | 'start'>();

  if (state === 'running') return null;
  if (isOffered(steps, 'meeting:invite') && agenda.length > 0 && chair) {
    return (
      <NextStep
        action={
          <button type="button" className="kern-btn kern-btn--primary" onClick={() => setAsking('invite')}>
            {t('meetings.move.invite')}
          </button>
        }
      >
        {t('meetings.next.invite')}
        {asking && <MeetingMoveDialog meeting={meeting} asked={asking} onClose={() => setAsking(undefined)} />}
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
          <button type="button" className="kern-btn kern-btn--primary" onClick={() => setAsking('start')}>
            {t('meetings.move.start')}
          </button>
        }
      >
        {t('meetings.next.start')}
        {asking && <MeetingMoveDialog meeting={meeting} asked={asking} onClose={() => setAsking(undefined)} />}
      </NextStep>
    );
  }
  const papers = agenda.filter(({ kind }) => kind === 'beschlussvorlage').length;
  if (state === 'invited' && papers > 0) return <NextStep>{t('meetings.next.read', { count: papers })}</NextStep>;
  return <NextStep waiting>{t(`meetings.next.wait.${state}`)}</NextStep>;
}
