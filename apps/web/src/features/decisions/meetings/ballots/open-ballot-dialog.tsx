import { ConfirmDialog } from '#shared/dialog/confirm-dialog.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import type { Ballot, Meeting } from '../meeting.document.js';
import { AskedPoints } from './asked-points.js';
import { ballotFragment } from './ballot.document.js';

type Props = {
  readonly meeting: Meeting;
  readonly ballot: Ballot;
  readonly challenged: boolean;
  readonly onClose: () => void;
};

/** Asks before it opens: from then on it is fixed who votes, and votes are not taken back. */
export function OpenBallotDialog({ meeting, ballot, challenged, onClose }: Props) {
  const t = useText();
  const opening = useAct('openBallot', ballotFragment, { done: 'meetings.done.openBallot', onDone: onClose });
  const { seatsPresent: present, votingSeats: seats } = meeting.attendance;

  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t('meetings.openingBallot.title')}
      confirm={t(challenged ? 'meetings.chair.openChallenged' : 'meetings.chair.openBallot')}
      onConfirm={() => opening.send({ id: ballot.id, quorumChallenged: challenged })}
      running={opening.running}
      refusal={opening.refusal}
    >
      <p className="ballot__question">{ballot.wording}</p>
      <AskedPoints meeting={meeting} ballot={ballot} />
      <p>{t('meetings.openingBallot.present', { present, seats })}</p>
      <p>{t('meetings.openingBallot.text')}</p>
    </ConfirmDialog>
  );
}
