import { AnnounceDialog } from '../resolutions/announce-dialog.js';
import { ConsensusDialog } from '../resolutions/consensus-dialog.js';
import { RecordDialog } from '../resolutions/record-dialog.js';
import { RuleDialog } from '../resolutions/rule-dialog.js';
import { CloseBallotDialog } from '../ballots/close-ballot-dialog.js';
import { OpenBallotDialog } from '../ballots/open-ballot-dialog.js';
import { CancelBallotDialog } from '../ballots/cancel-ballot-dialog.js';
import { CountDialog } from '../ballots/count-dialog.js';
import { VoteDialog } from '../ballots/vote-dialog.js';
import type { Ballot } from '../meeting.document.js';
import type { ChairDialogProps } from './chair-dialog-props.js';
import { CloseMeetingDialog } from './close-meeting-dialog.js';
import type { ChairStep } from './chair-steps.js';

export type ChairMove = Exclude<ChairStep, { kind: 'call' | 'presence' }>;

/** The window of a step that asks something first. */
export function ChairDialog({ move, ...props }: ChairDialogProps & { readonly move: ChairMove }) {
  switch (move.kind) {
    case 'consensus':
      return <ConsensusDialog {...props} />;
    case 'vote':
      return <VoteDialog {...props} />;
    case 'rule':
      return <RuleDialog {...props} outcome={move.outcome} />;
    case 'close':
      return <CloseMeetingDialog {...props} />;
    case 'record':
      return <RecordDialog {...props} />;
    case 'announce':
    case 'openBallot':
    case 'openChallenged':
    case 'closeBallot':
    case 'cancelBallot':
    case 'count': {
      const ballot = props.meeting.ballots.find(({ id }) => id === move.ballotId);
      return ballot ? <BallotDialog kind={move.kind} ballot={ballot} {...props} /> : null;
    }
  }
}

type OnBallot = ChairDialogProps & {
  readonly kind: Extract<ChairMove, { ballotId: string }>['kind'];
  readonly ballot: Ballot;
};

function BallotDialog({ kind, ...props }: OnBallot) {
  const { meeting, ballot, onClose } = props;

  switch (kind) {
    case 'announce':
      return <AnnounceDialog {...props} />;
    case 'openBallot':
    case 'openChallenged': {
      const challenged = kind === 'openChallenged';
      return <OpenBallotDialog meeting={meeting} ballot={ballot} challenged={challenged} onClose={onClose} />;
    }
    case 'closeBallot':
      return <CloseBallotDialog meeting={meeting} ballot={ballot} onClose={onClose} />;
    case 'cancelBallot':
      return <CancelBallotDialog ballot={ballot} onClose={onClose} />;
    case 'count':
      return <CountDialog {...props} />;
  }
}
