import { movesOf } from '../kernel/move.js';
import {
  beginMeasure,
  finishMeasure,
  noteReading,
  reportProgress,
  takeMeasureUpAgain,
  verifyMeasure,
  withdrawReading,
} from './carry-out-measure.js';
import type { Measure } from './measure.js';
import { acceptMeasure, askMeasureAgain, cancelMeasure, declineMeasure, planMeasure } from './plan-measure.js';

const carriers = ['coordinator', 'responsible', 'askedInstitution'] as const;
const underWay = ['accepted', 'inProgress', 'done', 'verified'] as const;

/**
 * How a measure moves. `askedInstitution`: somebody of the institution asked who sits in the deciding body, or leads it;
 * `responsible`: for this measure.
 */
export const measureMoves = movesOf<Measure>()({
  plan: {
    from: ['proposed', 'declined'],
    to: 'same',
    who: ['coordinator'],
    guards: ['DATE_PAST', 'DUE_BEFORE_START'],
    verb: planMeasure,
  },
  accept: { from: ['proposed'], to: 'accepted', who: ['askedInstitution'], guards: [], verb: acceptMeasure },
  decline: { from: ['proposed'], to: 'declined', who: ['askedInstitution'], guards: [], verb: declineMeasure },
  askAgain: { from: ['declined'], to: 'proposed', who: ['coordinator'], guards: [], verb: askMeasureAgain },
  begin: { from: ['accepted'], to: 'inProgress', who: carriers, guards: [], verb: beginMeasure },
  report: { from: ['inProgress'], to: 'same', who: carriers, guards: ['PROGRESS_OUT_OF_RANGE'], verb: reportProgress },
  noteReading: {
    from: underWay,
    to: 'same',
    who: carriers,
    guards: ['READING_IN_FUTURE', 'NUMBER_OUT_OF_BOUNDS'],
    verb: noteReading,
  },
  withdrawReading: { from: underWay, to: 'same', who: carriers, guards: ['READING_UNKNOWN'], verb: withdrawReading },
  finish: { from: ['inProgress'], to: 'done', who: carriers, guards: [], verb: finishMeasure },
  verify: { from: ['done'], to: 'verified', who: ['coordinator'], guards: [], verb: verifyMeasure },
  takeUpAgain: { from: ['done'], to: 'inProgress', who: ['coordinator'], guards: [], verb: takeMeasureUpAgain },
  cancel: {
    from: ['proposed', 'accepted', 'declined', 'inProgress'],
    to: 'cancelled',
    who: ['coordinator'],
    guards: [],
    verb: cancelMeasure,
  },
});
