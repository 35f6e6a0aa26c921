import { movesOf } from '../kernel/move.js';
import type { ReconstructionSession, RunningSession } from './session.js';
import { admitGuest, dismissGuest, enterLobby, inviteGuest } from './guests.js';
import { cancelSession, changePlan } from './plan-session.js';
import { closeSession, extendPhase, movePhase, reopenSession, startSession, type Extending } from './run-session.js';
import { acceptRules, recogniseCase, type Recognising } from './take-part.js';

const open = ['planned', 'running'] as const;
/** Whoever is there, by their relation to this session. */
export const present = ['participant', 'facilitator', 'admittedGuest'] as const;

/** How a session moves. `participant`, `facilitator`, `admittedGuest`: of this session; `guest`: whoever comes by its link. */
export const sessionMoves = movesOf<ReconstructionSession>()({
  plan: {
    from: ['planned'],
    to: 'same',
    who: ['coordinator'],
    guards: ['DATE_PAST', 'TEXTS_OPEN_TOO_LATE', 'ENDS_BEFORE_START'],
    verb: changePlan,
  },
  start: {
    from: ['planned'],
    to: 'running',
    who: ['facilitator', 'coordinator'],
    guards: ['NO_PARTICIPANTS', 'NO_PHASES', 'BUNDLE_NOT_READY'],
    verb: startSession,
  },
  cancel: { from: ['planned'], to: 'cancelled', who: ['coordinator'], guards: [], verb: cancelSession },
  movePhase: {
    from: ['running'],
    to: 'same',
    who: ['facilitator'],
    guards: ['PHASE_NOT_PLANNED', 'MINUTES_INVALID'],
    verb: movePhase,
    facts: ({ phase }: RunningSession) => ({ phase }),
  },
  extendPhase: {
    from: ['running'],
    to: 'same',
    who: ['facilitator'],
    guards: ['MINUTES_INVALID'],
    verb: extendPhase,
    facts: (_after: unknown, { minutes }: Extending) => ({ minutes }),
  },
  close: { from: ['running'], to: 'closed', who: ['facilitator', 'coordinator'], guards: [], verb: closeSession },
  reopen: { from: ['closed'], to: 'running', who: ['coordinator'], guards: ['NO_PHASES'], verb: reopenSession },
  acceptRules: {
    from: open,
    to: 'same',
    who: ['participant', 'facilitator'],
    guards: ['NOT_A_PARTICIPANT'],
    verb: acceptRules,
  },
  recognise: {
    from: open,
    to: 'same',
    who: present,
    guards: ['CASE_NOT_IN_SESSION', 'RULES_NOT_ACCEPTED'],
    verb: recogniseCase,
    facts: (_after: unknown, { caseId }: Recognising) => ({ caseId }),
  },
  inviteGuest: {
    from: open,
    to: 'same',
    who: ['coordinator', 'facilitator'],
    guards: [],
    verb: inviteGuest,
  },
  enterLobby: {
    from: open,
    to: 'same',
    who: ['guest'],
    guards: ['RULES_NOT_ACCEPTED', 'GUEST_DISMISSED'],
    verb: enterLobby,
  },
  admitGuest: {
    from: open,
    to: 'same',
    who: ['facilitator'],
    guards: ['GUEST_UNKNOWN', 'GUEST_NOT_WAITING'],
    verb: admitGuest,
  },
  dismissGuest: {
    from: open,
    to: 'same',
    who: ['facilitator'],
    guards: ['GUEST_UNKNOWN'],
    verb: dismissGuest,
  },
});
