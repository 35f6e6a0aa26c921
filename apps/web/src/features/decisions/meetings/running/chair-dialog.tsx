import { AnnounceDialog } from '../resolutions/announce-dialog.js';
import { ConsensusDialog } from '../resolutions/consensus-dialog.js';
import { RecordDialog } from '../resolutions/record-dialog.js';
import { RuleDialog } from '../resolutions/rule-dialog.js';
import { CloseBallotDialog } from '../ballots/close-ballot-dialog.js';
import { OpenBallotDialog } from '../ballots/open-ballot-dialog.js';
import { CancelBallotDialog } from '../ballots/cancel-ballot-dialog.js';
import { CountDialog } from '../ballots/count-dialog.js';
import { VoteDialog } from '../ballots/vote-dialog.js';
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
    case 'announce':
      return <AnnounceDialog {...props} ballotId={move.ballotId} />;
    case 'openBallot':
    case 'openChallenged': {
      const { meeting, onClose } = props;
      const challenged = move.kind === 'openChallenged';
      return <OpenBallotDialog meeting={meeting} ballotId={move.ballotId} challenged={challenged} onClose={onClose} />;
    }
    case 'closeBallot':
      return <CloseBallotDialog meeting={props.meeting} ballotId={move.ballotId} onClose={props.onClose} />;
    case 'cancelBallot':
      return <CancelBallotDialog ballotId={move.ballotId} onClose={props.onClose} />;
    case 'count':
      return <CountDialog {...props} ballotId={move.ballotId} />;
    case 'rule':
      return <RuleDialog {...props} outcome={move.outcome} />;
    case 'close':
      return <CloseMeetingDialog {...props} />;
    case 'record':
      return <RecordDialog {...props} />;
  }
}
