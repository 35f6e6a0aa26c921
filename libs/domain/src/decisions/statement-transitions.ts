import type { Transition } from '../kernel/transition.js';
import { decisionRights as right } from './rights.js';
import type { StatementState } from './statement-state.js';

/** The life of a Stellungnahme or Mitzeichnung. */
export const statementTransitions = [
  {
    from: 'asked',
    event: 'give',
    by: right['statement:give'].who,
    guards: ['STATEMENT_TOO_LATE', 'STATEMENT_TEXT_MISSING'],
    to: 'given',
  },
  { from: 'asked', event: 'lapse', by: right['statement:lapse'].who, guards: ['STATEMENT_NOT_DUE'], to: 'lapsed' },
  { from: 'given', event: 'takeUp', by: right['statement:takeUp'].who, guards: ['NO_OBJECTION'], to: 'takenUp' },
  { from: 'given', event: 'attach', by: right['statement:attach'].who, guards: ['NO_OBJECTION'], to: 'attached' },
] as const satisfies readonly Transition<StatementState, string>[];
export const statementMainLine: readonly StatementState[] = ['asked', 'given'];
