import type { Actor, BodyId } from '../kernel/actor.js';
import type { PersonId } from '../kernel/id.js';
import { rightsOf } from '../kernel/move.js';
import { permitThing, type Rights } from '../kernel/rights.js';
import type { Passage } from './passage.js';
import { present, sessionMoves } from './session-moves.js';
import type { ReconstructionSession } from './session.js';

/**
 * Who may do what in sessions and with what they find. `participant`, `facilitator`, `admittedGuest`, `waitingGuest`: of
 * this session; `author`: of the passage's case; `assembler`: of its bundle; `releasedBodyMember`: of a body for which
 * the author released the quote.
 */
export const reconstructionRights = {
  'session:read': { who: ['coordinator', ...present], states: 'any' },
  'session:readLobby': { who: ['waitingGuest', ...present], states: 'any' },
  'session:readTexts': { who: present, states: ['planned', 'running', 'closed'] },
  'session:readFindings': { who: ['coordinator', ...present], states: ['running', 'closed'] },
  'session:replay': { who: ['coordinator', 'participant', 'facilitator'], states: ['closed'] },
  'session:create': { who: ['coordinator'], states: 'any' },
  'session:contribute': { who: present, states: ['running'] },
  ...rightsOf('session', sessionMoves),

  'observation:list': {
    who: [
      'coordinator',
      'caseManager',
      'workingGroupMember',
      'projectGroupMember',
      'steeringGroupMember',
      'head',
      ...present,
    ],
    states: 'any',
  },
  'observation:write': { who: ['coordinator', 'system', ...present], states: 'any' },
  'passage:write': { who: ['coordinator', 'system', ...present], states: 'any' },
  'passage:readQuote': {
    who: ['author', 'assembler', 'participant', 'facilitator', 'admittedGuest', 'releasedBodyMember'],
    states: 'any',
  },
  'passage:releaseQuote': { who: ['author'], states: 'any' },
  'passage:eraseQuote': { who: ['system', 'author'], states: 'any' },
} as const satisfies Rights;
export type ReconstructionAction = keyof typeof reconstructionRights;

/** What somebody is to this session. */
export function relationsToSession(actor: Actor, session: ReconstructionSession): ReadonlySet<string> {
  const relations = new Set<string>();
  switch (actor.kind) {
    case 'person':
      if (session.facilitatorId === actor.personId) relations.add('facilitator');
      if (session.participants.some(({ personId }) => personId === actor.personId)) relations.add('participant');
      return relations;
    case 'guest': {
      if (session.id !== actor.sessionId) return relations;
      const guest = session.guests.find(({ id }) => id === actor.guestId);
      if (guest?.state === 'admitted') relations.add('admittedGuest');
      else if (guest?.state !== 'dismissed') relations.add('waitingGuest');
      return relations;
    }
    case 'system':
      return relations;
  }
}

/** What a passage's surroundings say about who may read its quote. */
export type PassageSurroundings = {
  readonly authorId: PersonId;
  readonly assembledBy: PersonId;
  readonly session: ReconstructionSession;
};

/** What somebody is to this passage. Who recognised its case in the session is no participant to it any more. */
function relationsToPassage(
  actor: Actor,
  { caseId, releasedFor }: Passage,
  { authorId, assembledBy, session }: PassageSurroundings,
): ReadonlySet<string> {
  const self = actor.kind === 'person' ? actor.personId : actor.kind === 'guest' ? actor.guestId : undefined;
  const recognised = session.recognitions.some(
    (recognition) => recognition.caseId === caseId && recognition.by === self,
  );
  const relations = new Set(recognised ? [] : relationsToSession(actor, session));
  if (actor.kind !== 'person') return relations;

  if (actor.personId === authorId) relations.add('author');
  if (actor.personId === assembledBy && !recognised) relations.add('assembler');
  const holds = (bodyId: BodyId) => actor.memberships.some((membership) => membership.bodyId === bodyId);
  if (releasedFor.some(holds)) relations.add('releasedBodyMember');
  return relations;
}

export const permitSession = (actor: Actor, action: ReconstructionAction, session: ReconstructionSession) =>
  permitThing(reconstructionRights[action], actor, session, relationsToSession(actor, session));

export const permitPassage = (
  actor: Actor,
  action: ReconstructionAction,
  passage: Passage,
  surroundings: PassageSurroundings,
) => permitThing(reconstructionRights[action], actor, passage, relationsToPassage(actor, passage, surroundings));
