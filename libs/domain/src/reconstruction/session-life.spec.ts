import { anId, inDays, now, person } from '../kernel/kernel.fixture.js';
import { describeLife } from '../kernel/life.fixture.js';
import { aBundle } from '../cases/cases.fixture.js';
import { admitGuest, dismissGuest, enterLobby, inviteGuest } from './guests.js';
import { cancelSession, changePlan } from './plan-session.js';
import { aSession } from './reconstruction.fixture.js';
import { reconstructionRights } from './rights.js';
import { closeSession, extendPhase, movePhase, reopenSession, startSession } from './run-session.js';
import type { ReconstructionSession } from './session.js';
import { acceptRules, recogniseCase } from './take-part.js';
import { sessionTransitions } from './transitions.js';

const guest = { guestId: anId<'Guest'>('guest-1'), name: 'Gast', institution: 'Krankenkasse', now };

describeLife<ReconstructionSession>()({
  prefix: 'session',
  life: sessionTransitions,
  rights: reconstructionRights,
  things: {
    planned: aSession('planned'),
    running: aSession('running'),
    closed: aSession('closed'),
    cancelled: aSession('cancelled'),
  },
  verbs: {
    plan: (one) => changePlan(one, { ...one, endsAt: inDays(1), participantIds: [person('ada'), person('bo')] }),
    start: (one) => startSession(one, { now }),
    cancel: (one) => cancelSession(one, { reason: 'Zu wenige Zusagen.' }),
    movePhase: (one) => movePhase(one, { phase: 'derive', minutes: null, now }),
    extendPhase: (one) => extendPhase(one, { minutes: 5 }),
    close: (one) => closeSession(one, { now }),
    reopen: (one) => reopenSession(one, { by: person('cora'), reason: 'Etwas fehlte.', now }),
    acceptRules: (one) => acceptRules(one, { personId: person('ada'), agreesToNames: true, now }),
    recognise: (one) =>
      recogniseCase(one, { bundle: aBundle('inReconstruction'), caseId: anId('case-a'), by: person('ada'), now }),
    inviteGuest: (one) => inviteGuest(one, guest),
    enterLobby: (one) => enterLobby(one, { ...guest, acceptsRules: true }),
    admitGuest: (one) => admitGuest(one, guest),
    dismissGuest: (one) => dismissGuest(one, guest),
  },
});
