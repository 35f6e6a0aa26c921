import { meetingAsks } from '@systemblick/domain/decisions/asks';
import { useState } from 'react';

import { NextOf } from '#shared/page/next-step.js';
import { seen } from '#shared/page/steps.js';
import { useText } from '#shared/texts/use-text.js';
import type { Meeting } from './meeting.document.js';
import { MeetingMoveDialog } from './meeting-move-dialog.js';
import { isWanting } from './standing.js';
import { Button } from '#shared/widgets/button.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

/** What this person does next; while the meeting runs the bar above the item says it. */
export function MeetingNext({ meeting }: { readonly meeting: Meeting }) {
  const t = useText();
  const { id, state, steps, agenda, chair, minuteTaker } = meeting;
  const [asking, setAsking] = useState<'invite' | 'start'>();
  const papers = agenda.filter(({ kind }) => kind === 'beschlussvorlage').length;
  const unresolved = agenda.filter((item) => isWanting(meeting, item)).length;
  const move = (kind: 'invite' | 'start') => (
    <Button rank="primary" onClick={() => setAsking(kind)}>
      {t(`meetings.move.${kind}`)}
    </Button>
  );

  if (state === 'running') return null;
  return (
    <>
      <NextOf
        asks={meetingAsks}
        steps={[...steps, seen('meeting:read')]}
        say={{
          'meeting:invite': {
            rests: agenda.length === 0 || !chair,
            text: t('meetings.next.invite'),
            action: move('invite'),
          },
          'meeting:setAgenda': { rests: agenda.length > 0, text: t('meetings.next.agenda') },
          'meeting:plan': {
            rests: chair !== null && minuteTaker !== null,
            text: t('meetings.next.officers', { who: chair ? 'minutes' : minuteTaker ? 'chair' : 'both' }),
            action: (
              <ButtonLink rank="primary" to={`/lenkungsgruppe/sitzungen/${id}/planen`}>
                {t('meetings.move.plan')}
              </ButtonLink>
            ),
          },
          'meeting:start': { text: t('meetings.next.start'), action: move('start') },
          'resolution:record': {
            rests: state !== 'closed' || unresolved === 0,
            text: t('meetings.next.record', { count: unresolved }),
          },
          'meeting:read': {
            rests: state !== 'invited' || papers === 0,
            text: t('meetings.next.read', { count: papers }),
          },
        }}
        otherwise={{ text: t(`meetings.next.wait.${state}`) }}
      />
      {asking && <MeetingMoveDialog meeting={meeting} asked={asking} onClose={() => setAsking(undefined)} />}
    </>
  );
}
