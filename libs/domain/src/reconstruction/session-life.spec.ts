import { describe, expect, it } from '@jest/globals';

import { anId, inDays, now, person } from '../kernel/kernel.fixture.js';
import { describeMoves } from '../kernel/life.fixture.js';
import { aBundle } from '../cases/cases.fixture.js';
import { aSession } from './reconstruction.fixture.js';
import { reconstructionRights } from './rights.js';
import { sessionMoves } from './session-moves.js';
import type { ReconstructionSession } from './session.js';

const guest = { guestId: anId<'Guest'>('guest-1'), name: 'Gast', institution: 'Krankenkasse', now };
const caseId = anId<'Case'>('case-a');

describeMoves<ReconstructionSession>()({
  prefix: 'session',
  moves: sessionMoves,
  rights: reconstructionRights,
  things: {
    planned: aSession('planned'),
    running: aSession('running'),
    closed: aSession('closed'),
    cancelled: aSession('cancelled'),
  },
  // Only one who waits at the door is let in.
  prepare: { admitGuest: (one) => ({ ...one, guests: aSession('planned').guests }) },
  commands: {
    plan: { ...aSession('planned'), endsAt: inDays(1), participantIds: [person('ada'), person('bo')], now },
    start: { now },
    cancel: { reason: 'Zu wenige Zusagen.' },
    movePhase: { phase: 'derive', minutes: null, now },
    extendPhase: { minutes: 5 },
    close: { now },
    reopen: { by: person('cora'), reason: 'Etwas fehlte.', now },
    acceptRules: { personId: person('ada'), agreesToNames: true, now },
    recognise: { bundle: aBundle('inReconstruction'), caseId, by: person('ada'), now },
    inviteGuest: guest,
    enterLobby: { ...guest, acceptsRules: true },
    admitGuest: guest,
    dismissGuest: guest,
  },
});

describe('the log of a session', () => {
  it('keeps the phase, the minutes it was extended by, and which case somebody recognised', () => {
    expect(sessionMoves.movePhase.facts(aSession('running', { phase: 'derive' }))).toEqual({ phase: 'derive' });
    expect(sessionMoves.extendPhase.facts(undefined, { minutes: 5 })).toEqual({ minutes: 5 });
    const recognising = { bundle: aBundle('inReconstruction'), caseId, by: person('ada'), now };
    expect(sessionMoves.recognise.facts(undefined, recognising)).toEqual({ caseId });
  });
});
