import { membershipHolders, type Actor, type BodyId, type InstitutionId, type PersonActor } from '../kernel/actor.js';
import { rightsOf } from '../kernel/move.js';
import { permitThing, type Rights } from '../kernel/rights.js';
import type { PersonId } from '../kernel/id.js';
import type { Adoption } from './adoption.js';
import { adoptionMoves } from './adoption-moves.js';
import type { Measure } from './measure.js';
import { measureMoves } from './measure-moves.js';

const circle = ['caseManager', 'coordinator', 'head', ...membershipHolders] as const;

/**
 * Who may do what with measures, feedback and adoptions. `askedInstitution`: somebody of the institution asked who sits in the
 * deciding body, or leads it; `responsible`: for this measure; `groupMember`: of a group that worked on its theme; `contributor`: of a case behind it;
 * `contactPerson`: of the member municipality.
 */
export const followUpRights = {
  'measure:read': {
    who: [
      'contributor',
      'coordinator',
      'head',
      'groupMember',
      'steeringGroupMember',
      'responsible',
      'askedInstitution',
    ],
    states: 'any',
  },
  'measure:propose': { who: ['coordinator'], states: 'any' },
  ...rightsOf('measure', measureMoves),

  'feedback:give': { who: ['coordinator'], states: 'any' },
  'feedback:read': { who: ['coordinator', 'head', 'contributor'], states: 'any' },

  'adoption:list': { who: [...circle, 'contactPerson'], states: 'any' },
  'adoption:ask': { who: ['coordinator'], states: 'any' },
  ...rightsOf('adoption', adoptionMoves),
} as const satisfies Rights;
export type FollowUpAction = keyof typeof followUpRights;

/** What a measure's surroundings say: which institutions somebody leads, which groups worked on its themes. */
export type MeasureSurroundings = {
  readonly ledInstitutionIds: readonly InstitutionId[];
  readonly groupBodyIds: readonly BodyId[];
  /** Whose cases lie behind it. */
  readonly contributorIds: readonly PersonId[];
};

/** For which institutions somebody answers: those they sit for in a Lenkungsgruppe, and those they lead. */
export const institutionsSpokenFor = (
  { memberships }: PersonActor,
  led: readonly InstitutionId[],
): readonly InstitutionId[] => [
  ...memberships.flatMap(({ bodyKind, institutionId }) =>
    bodyKind === 'steeringGroup' && institutionId !== null ? [institutionId] : [],
  ),
  ...led,
];

export function relationsToMeasure(
  actor: Actor,
  { institutionId, responsibleId }: Measure,
  { ledInstitutionIds, groupBodyIds, contributorIds }: MeasureSurroundings,
): ReadonlySet<string> {
  if (actor.kind !== 'person') return new Set();
  const relations = new Set<string>();
  if (institutionsSpokenFor(actor, ledInstitutionIds).includes(institutionId)) relations.add('askedInstitution');
  if (responsibleId === actor.personId) relations.add('responsible');
  if (contributorIds.includes(actor.personId)) relations.add('contributor');
  if (actor.memberships.some(({ bodyId }) => groupBodyIds.includes(bodyId))) relations.add('groupMember');
  return relations;
}

export const permitMeasure = (actor: Actor, action: FollowUpAction, measure: Measure, around: MeasureSurroundings) =>
  permitThing(followUpRights[action], actor, measure, relationsToMeasure(actor, measure, around));

/** `contactIds`: the persons with an account who answer for KIM in the member municipality. */
export function relationsToAdoption(actor: Actor, contactIds: readonly PersonId[]): ReadonlySet<string> {
  const isContact = actor.kind === 'person' && contactIds.includes(actor.personId);
  return new Set(isContact ? ['contactPerson'] : []);
}

export const permitAdoption = (
  actor: Actor,
  action: FollowUpAction,
  adoption: Adoption,
  contactIds: readonly PersonId[],
) => permitThing(followUpRights[action], actor, adoption, relationsToAdoption(actor, contactIds));
