import { useState } from 'react';

import { AskFirstButton } from '#shared/dialog/ask-first-button.js';
import { isOffered } from '#shared/page/steps.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import { meetingPage, type Item, type Meeting } from '../meeting.document.js';
import { isDone, openBallotOf, unannounced } from '../standing.js';
import { PartialityDialog } from './partiality-dialog.js';
import { Button } from '#shared/widgets/button.js';
import './item-panel.css';

/** What any member can do on an item: ask for a vote, declare Befangenheit. */
export function MemberMoves({ meeting, item }: { readonly meeting: Meeting; readonly item: Item }) {
  const t = useText();
  const [declaring, setDeclaring] = useState(false);
  const demanding = useAct('demandVote', meetingPage, { done: 'meetings.done.demandVote' });
  const open = meeting.state === 'running' && !isDone(meeting, item);
  const voted = openBallotOf(meeting, item) ?? unannounced(meeting, item);
  const demands = open && isOffered(meeting.steps, 'meeting:demandVote') && !item.voteDemanded && !voted;
  const declares =
    open && isOffered(meeting.steps, 'meeting:declarePartiality') && meeting.body?.rules.partiality !== 'off';

  if (!demands && !declares) return null;
  return (
    <div className="member-moves">
      {demands && (
        <AskFirstButton
          small
          label={t('meetings.move.demandVote')}
          title={t('meetings.asking.demandVote')}
          onConfirm={() => demanding.send({ id: meeting.id, itemId: item.id })}
          running={demanding.running}
          refusal={demanding.refusal}
        >
          {t('meetings.asking.demandVoteText')}
        </AskFirstButton>
      )}
      {declares && (
        <Button small onClick={() => setDeclaring(true)}>
          {t('meetings.move.declarePartiality')}
        </Button>
      )}
      {declaring && <PartialityDialog meeting={meeting} item={item} onClose={() => setDeclaring(false)} />}
    </div>
  );
}
