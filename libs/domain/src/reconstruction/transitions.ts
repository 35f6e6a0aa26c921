import { staying, type Transition } from '../kernel/transition.js';
import { reconstructionRights as right } from './rights.js';
import type { SessionState } from './session.js';

const open = ['planned', 'running'] as const;

/** The life of a reconstruction session. */
export const sessionTransitions = [
  ...staying(['planned'], 'plan', right['session:plan'].who, ['ENDS_BEFORE_START']),
  {
    from: 'planned',
    event: 'start',
    by: right['session:start'].who,
    guards: ['NO_PARTICIPANTS', 'NO_PHASES', 'BUNDLE_NOT_READY'],
    to: 'running',
  },
  { from: 'planned', event: 'cancel', by: right['session:cancel'].who, guards: [], to: 'cancelled' },
  ...staying(['running'], 'movePhase', right['session:movePhase'].who, ['PHASE_NOT_PLANNED', 'MINUTES_INVALID']),
  ...staying(['running'], 'extendPhase', right['session:extendPhase'].who, ['MINUTES_INVALID']),
  { from: 'running', event: 'close', by: right['session:close'].who, guards: [], to: 'closed' },
  { from: 'closed', event: 'reopen', by: right['session:reopen'].who, guards: ['NO_PHASES'], to: 'running' },
  ...staying(open, 'acceptRules', right['session:acceptRules'].who, ['NOT_A_PARTICIPANT']),
  ...staying(open, 'recognise', right['session:recognise'].who, ['CASE_NOT_IN_SESSION', 'RULES_NOT_ACCEPTED']),
  ...staying(open, 'inviteGuest', right['session:inviteGuest'].who),
  ...staying(open, 'enterLobby', right['session:enterLobby'].who, ['RULES_NOT_ACCEPTED', 'GUEST_DISMISSED']),
  ...staying(open, 'admitGuest', right['session:admitGuest'].who, ['GUEST_UNKNOWN', 'GUEST_NOT_WAITING']),
  ...staying(open, 'dismissGuest', right['session:dismissGuest'].who, ['GUEST_UNKNOWN']),
] as const satisfies readonly Transition<SessionState, string>[];
export const sessionMainLine: readonly SessionState[] = ['planned', 'running', 'closed'];
