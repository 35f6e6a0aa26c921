import type { DecisionAction } from '../decisions/rights.js';
import type { FollowUpAction } from './rights.js';

/** What a measure waits for, of whoever may do it. */
export const measureAsks = [
  'measure:accept',
  'measure:askAgain',
  'measure:begin',
  'measure:report',
  'measure:verify',
] as const satisfies readonly FollowUpAction[];

/** What a resolved paper waits for: that something follows, that the Kommunen answer, and an end. */
export const resolvedPaperAsks = ['measure:propose', 'adoption:adopt', 'paper:complete'] as const satisfies readonly (
  | FollowUpAction
  | DecisionAction
)[];
