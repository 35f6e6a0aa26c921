import { anId, body, hellenrath, inDays, now, person } from '../kernel/kernel.fixture.js';
import type { In } from '../kernel/move.js';
import type { Observation } from './observation.js';
import type { Passage } from './passage.js';
import type { Guest, Participant, ReconstructionSession, SessionState } from './session.js';
import { templatePhases } from './session-template.js';

const common = { municipalityId: hellenrath, version: 1 };

export const aParticipant = (name: string, over: Partial<Participant> = {}): Participant => ({
  personId: person(name),
  rulesAcceptedAt: now,
  agreesToNames: true,
  ...over,
});

export const aGuest = (over: Partial<Guest> = {}): Guest => ({
  id: anId('guest-1'),
  name: 'Gast',
  institution: 'Krankenkasse',
  invitedAt: inDays(-1),
  rulesAcceptedAt: now,
  state: 'waiting',
  ...over,
});

export const aSession = <State extends SessionState>(
  state: State,
  over: Partial<ReconstructionSession> = {},
): In<ReconstructionSession, State> => {
  const base = {
    ...common,
    id: anId<'ReconstructionSession'>('session-1'),
    bundleId: anId<'CaseBundle'>('bundle-1'),
    bodyId: body('workingGroup'),
    title: 'Fallrekonstruktion im Herbst',
    facilitatorId: person('cora'),
    template: 'short90' as const,
    phases: templatePhases.short90,
    startsAt: now,
    endsAt: inDays(0.0625),
    place: null,
    textsOpenFrom: inDays(-7),
    participants: [aParticipant('cora'), aParticipant('ada')],
    guests: [aGuest()],
    recognitions: [],
    reopened: null,
  };
  return { ...base, ...partOf(state), ...over } as In<ReconstructionSession, State>;
};

function partOf(state: SessionState) {
  switch (state) {
    case 'planned':
      return { state };
    case 'running':
      return { state, startedAt: now, phase: 'observe', phaseBeganAt: now, phaseMinutes: 30 };
    case 'closed':
      return { state, startedAt: now, closedAt: now };
    case 'cancelled':
      return { state, reason: 'Zu wenige Zusagen.' };
  }
}

export const aPassage = (over: Partial<Passage> = {}): Passage => ({
  ...common,
  id: anId('passage-1'),
  sessionId: anId('session-1'),
  caseId: anId('case-a'),
  textNumber: 1,
  section: 'linking',
  start: 0,
  end: 12,
  quote: 'Sechs Wochen',
  releasedFor: [],
  ...over,
});

export const anObservation = (over: Partial<Observation> = {}): Observation => ({
  ...common,
  id: anId('observation-1'),
  sessionId: anId('session-1'),
  bundleId: anId('bundle-1'),
  kind: 'transition',
  wording: 'Die alte Leistung endet sicher, die neue beginnt unsicher.',
  passageIds: [anId('passage-1')],
  caseIds: [anId('case-a')],
  institutionTypes: ['sozialamt', 'jobcenter'],
  legalSpheres: ['asylblg', 'sgb2'],
  ...over,
});
