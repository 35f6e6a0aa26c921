import type { Item, Meeting } from '../meeting.document.js';
import { unannounced } from '../standing.js';
import type { ChairMove } from './chair-dialog.js';

/** What a window was opened for. */
export type OpenedFor = { readonly move: ChairMove; readonly itemId: string };

/** Whether that is still to be done: somebody else may have closed the ballot meanwhile, or called another item. */
export function stillStands(meeting: Meeting, item: Item, { move, itemId }: OpenedFor): boolean {
  const inState = (ballotId: string, state: string) =>
    meeting.ballots.find(({ id }) => id === ballotId)?.state === state;

  if (itemId !== item.id) return false;
  switch (move.kind) {
    case 'closeBallot':
    case 'cancelBallot':
      return inState(move.ballotId, 'open');
    case 'openBallot':
    case 'openChallenged':
    case 'count':
      return inState(move.ballotId, 'prepared');
    case 'announce':
      return unannounced(meeting, item)?.id === move.ballotId;
    case 'close':
      return meeting.state === 'running';
    case 'consensus':
    case 'vote':
    case 'record':
    case 'rule':
      return true;
  }
}
