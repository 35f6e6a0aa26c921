import type { Actor } from '../kernel/actor.js';
import { permitThing, type Rights } from '../kernel/rights.js';
import type { Versioned } from '../kernel/versioned.js';

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
  'institution:change': { who: ['administrator', 'coordinator'], states: ['active'] },
  'institution:close': { who: ['administrator', 'coordinator'], states: ['active'] },
  'person:list': { who: ['person'], states: 'any' },
  'person:read': { who: ['person'], states: 'any' },
  'person:readRoles': { who: ['administrator', 'auditor'], states: 'any' },
  'person:write': { who: ['administrator'], states: 'any' },
  'person:change': { who: ['administrator'], states: ['active'] },
  'person:changeRoles': { who: ['administrator'], states: ['active'] },
  'person:consentToBeNamed': { who: ['person'], states: 'any' },
  'person:readAccess': { who: ['administrator'], states: 'any' },
  'person:makeSignInLink': { who: ['administrator', 'system'], states: ['active'] },
  'person:setOwnPassword': { who: ['person'], states: 'any' },
  'person:leave': { who: ['administrator'], states: ['active'] },
  'body:list': { who: ['person'], states: 'any' },
  'body:read': { who: ['person'], states: 'any' },
  'body:write': { who: ['administrator', 'coordinator', 'head'], states: 'any' },
  'body:change': { who: ['administrator', 'coordinator', 'head'], states: ['active'] },
  'body:changeRules': { who: ['administrator', 'head'], states: ['active'] },
  'body:nameOfficers': { who: ['administrator', 'coordinator', 'head'], states: ['active'] },
  'body:dissolve': { who: ['administrator', 'head'], states: ['active'] },
  'seat:write': { who: ['administrator', 'coordinator', 'head'], states: 'any' },
  'membership:write': { who: ['administrator', 'coordinator', 'head'], states: 'any' },
  'offer:read': { who: offerReaders, states: 'any' },
  'offer:propose': { who: ['caseManager', 'workingGroupMember', 'coordinator'], states: 'any' },
  'offer:import': { who: ['coordinator'], states: 'any' },
  'offer:change': { who: ['coordinator'], states: ['proposed', 'listed'] },
  'offer:accept': { who: ['coordinator'], states: ['proposed'] },
  'offer:check': { who: ['coordinator'], states: ['listed'] },
  'offer:retire': { who: ['coordinator'], states: ['proposed', 'listed'] },
} as const satisfies Rights;
export type PeopleAction = keyof typeof peopleRights;

type Thing = Versioned & { readonly state?: string };

/** May they do this to this person, institution, body, seat, membership or offer? Nobody has relations to these. */
export const permitPeople = (actor: Actor, action: PeopleAction, thing: Thing) =>
  permitThing(peopleRights[action], actor, thing, new Set());
