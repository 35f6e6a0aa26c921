import type { Actor } from '../kernel/actor.js';
import { rightsOf } from '../kernel/move.js';
import { permitThing, type Rights } from '../kernel/rights.js';
import type { Versioned } from '../kernel/versioned.js';
import { bodyMoves } from './body-moves.js';
import { institutionMoves } from './institution-moves.js';
import { offerMoves } from './offer-moves.js';
import { personMoves } from './person-moves.js';

const offerReaders = [
  'caseManager',
  'coordinator',
  'head',
  'workingGroupMember',
  'projectGroupMember',
  'steeringGroupMember',
] as const;

/** Who may read and write people, bodies, settings and offers. */
export const peopleRights = {
  'municipality:read': { who: ['person', 'guest'], states: 'any' },
  'municipality:readSettings': { who: ['coordinator', 'head', 'administrator', 'auditor'], states: 'any' },
  'municipality:changeSettings': { who: ['administrator'], states: 'any' },
  'memberMunicipality:list': { who: ['person'], states: 'any' },
  'memberMunicipality:write': { who: ['administrator', 'coordinator'], states: 'any' },
  'institution:list': { who: ['person'], states: 'any' },
  'institution:write': { who: ['administrator', 'coordinator'], states: 'any' },
  ...rightsOf('institution', institutionMoves),
  'person:list': { who: ['person'], states: 'any' },
  'person:read': { who: ['person'], states: 'any' },
  'person:readRoles': { who: ['administrator', 'auditor'], states: 'any' },
  'person:write': { who: ['administrator'], states: 'any' },
  ...rightsOf('person', personMoves),
  'person:consentToBeNamed': { who: ['person'], states: 'any' },
  'person:readAccess': { who: ['administrator'], states: 'any' },
  'person:setOwnPassword': { who: ['person'], states: 'any' },
  'body:list': { who: ['person'], states: 'any' },
  'body:read': { who: ['person'], states: 'any' },
  'body:write': { who: ['administrator', 'coordinator', 'head'], states: 'any' },
  ...rightsOf('body', bodyMoves),
  'seat:write': { who: ['administrator', 'coordinator', 'head'], states: 'any' },
  'membership:write': { who: ['administrator', 'coordinator', 'head'], states: 'any' },
  'offer:read': { who: offerReaders, states: 'any' },
  'offer:propose': { who: ['caseManager', 'workingGroupMember', 'coordinator'], states: 'any' },
  'offer:import': { who: ['coordinator'], states: 'any' },
  ...rightsOf('offer', offerMoves),
} as const satisfies Rights;
export type PeopleAction = keyof typeof peopleRights;

/** Nobody is anything special to a person, institution, body, seat, membership or offer. */
export const nobody: ReadonlySet<string> = new Set<string>();

type Thing = Versioned & { readonly state?: string };

/** May they do this to this person, institution, body, seat, membership or offer? */
export const permitPeople = (actor: Actor, action: PeopleAction, thing: Thing) =>
  permitThing(peopleRights[action], actor, thing, nobody);
