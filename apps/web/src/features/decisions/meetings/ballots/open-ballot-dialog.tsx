import { ConfirmDialog } from '../../../../shared/dialog/confirm-dialog.js';
import { useText } from '../../../../shared/texts/use-text.js';
import type { Meeting } from '../meeting.document.js';
import { useMeetingMove } from '../use-meeting-move.js';
import { AskedPoints } from './asked-points.js';
import { OpenBallotDocument } from './ballot-moves.document.js';

type Props = {
  readonly meeting: Meeting;
  readonly ballotId: string;
  readonly challenged: boolean;
  readonly onClose: () => void;
};

/** Asks before it opens: from then on it is fixed who votes, and votes are not taken back. */
export function OpenBallotDialog({ meeting, ballotId, challenged, onClose }: Props) {
  const t = useText();
  const { move, running, refusal } = useMeetingMove(OpenBallotDocument, 'meetings.done.openBallot', onClose);
  const ballot = meeting.ballots.find(({ id }) => id === ballotId);
  const { seatsPresent: present, votingSeats: seats } = meeting.attendance;

  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t('meetings.openingBallot.title')}
      confirm={t(challenged ? 'meetings.chair.openChallenged' : 'meetings.chair.openBallot')}
      onConfirm={() => move({ input: { id: ballotId, quorumChallenged: challenged } })}
      running={running}
      refusal={refusal}
    >
      {ballot && (
        <>
          <p className="ballot__question">{ballot.wording}</p>
          <AskedPoints meeting={meeting} ballot={ballot} />
        </>
      )}
      <p>{t('meetings.openingBallot.present', { present, seats })}</p>
      <p>{t('meetings.openingBallot.text')}</p>
    </ConfirmDialog>
  );
}
