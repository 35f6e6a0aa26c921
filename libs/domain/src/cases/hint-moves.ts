import { movesOf } from '../kernel/move.js';
import { collectHint, dropHint, passHintOn, takeHint, type Hint } from './hint.js';

const undecided = ['received', 'collected', 'passedOn'] as const;

/** How a hint moves: the coordination decides what becomes of it. */
export const hintMoves = movesOf<Hint>()({
  collect: { from: ['received', 'passedOn'], to: 'collected', who: ['coordinator'], guards: [], verb: collectHint },
  passOn: { from: ['received', 'collected'], to: 'passedOn', who: ['coordinator'], guards: [], verb: passHintOn },
  take: { from: undecided, to: 'taken', who: ['coordinator'], guards: [], verb: takeHint },
  drop: {
    from: undecided,
    to: 'dropped',
    who: ['coordinator'],
    guards: [],
    verb: dropHint,
  },
});
