import type { Actor, BodyId, InstitutionId, PersonActor } from '../kernel/actor.js';
import { rightsOf } from '../kernel/move.js';
import { permitThing, type Rights } from '../kernel/rights.js';
import type { Projektgruppe } from './projektgruppe.js';
import type { Proposal } from './proposal.js';
import { projektgruppeMoves } from './projektgruppe-moves.js';
import { proposalMoves } from './proposal-moves.js';

/**
 * Who may do what with Projektgruppen and proposals. `groupMember`, `groupLead`: of the group's body; `steeringGroupChair`:
 * chairs the Lenkungsgruppe or stands in; `institutionLeader`: leads an institution taking part.
 */
export const proposalRights = {
  'projektgruppe:read': {
    who: ['caseManager', 'coordinator', 'head', 'groupMember', 'institutionLeader', 'steeringGroupChair'],
    states: 'any',
    or: [{ who: ['steeringGroupMember'], states: ['mandated', 'active', 'concluded'] }],
  },
  'projektgruppe:propose': { who: ['coordinator'], states: 'any' },
  ...rightsOf('projektgruppe', projektgruppeMoves),
  'projektgruppe:planWork': { who: ['groupMember', 'coordinator'], states: ['active'] },

  'proposal:read': {
    who: ['caseManager', 'coordinator', 'head', 'groupMember'],
    states: 'any',
    or: [{ who: ['steeringGroupMember'], states: ['submitted', 'accepted'] }],
  },
  'proposal:draft': { who: ['coordinator', 'groupMember'], states: 'any' },
  ...rightsOf('proposal', proposalMoves),
} as const satisfies Rights;
export type ProposalAction = keyof typeof proposalRights;

/** What somebody is to a group's body: member (advisory ones too), leader, and coordinator who leads it. */
export function relationsToGroup(actor: Actor, bodyId: BodyId | null): ReadonlySet<string> {
  if (actor.kind !== 'person' || bodyId === null) return new Set();
  const held = actor.memberships.filter((membership) => membership.bodyId === bodyId);
  const relations = new Set<string>();
  if (held.length > 0) relations.add('groupMember');
  if (held.some(({ chairs }) => chairs)) {
    relations.add('groupLead');
    if (actor.roles.includes('coordinator')) relations.add('leadingCoordinator');
  }
  return relations;
}

/** Chairs a Lenkungsgruppe, or stands in. */
export const chairsSteeringGroup = ({ memberships }: PersonActor): boolean =>
  memberships.some(({ bodyKind, chairs }) => bodyKind === 'steeringGroup' && chairs);

/** What somebody is to this Projektgruppe. `ledInstitutions`: the institutions this person leads. */
export function relationsToProjektgruppe(
  actor: Actor,
  { bodyId, institutionIds }: Projektgruppe,
  ledInstitutions: readonly InstitutionId[],
): ReadonlySet<string> {
  const relations = new Set(relationsToGroup(actor, bodyId));
  if (actor.kind !== 'person') return relations;

  if (chairsSteeringGroup(actor)) relations.add('steeringGroupChair');
  if (institutionIds.some((id) => ledInstitutions.includes(id))) relations.add('institutionLeader');
  return relations;
}

export const permitProjektgruppe = (
  actor: Actor,
  action: ProposalAction,
  group: Projektgruppe,
  ledInstitutions: readonly InstitutionId[] = [],
) => permitThing(proposalRights[action], actor, group, relationsToProjektgruppe(actor, group, ledInstitutions));

export const permitProposal = (actor: Actor, action: ProposalAction, proposal: Proposal) =>
  permitThing(proposalRights[action], actor, proposal, relationsToGroup(actor, proposal.bodyId));
