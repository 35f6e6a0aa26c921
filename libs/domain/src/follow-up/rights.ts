import { membershipHolders, type Actor, type BodyId, type InstitutionId, type PersonActor } from '../kernel/actor.js';
import { permitThing, type Rights } from '../kernel/rights.js';
import type { PersonId } from '../kernel/id.js';
import type { Adoption, AdoptionState } from './adoption.js';
import type { Measure, MeasureState } from './measure.js';

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
  'measure:plan': { who: ['coordinator'], states: ['proposed', 'declined'] },
  'measure:accept': { who: ['askedInstitution'], states: ['proposed'] },
  'measure:decline': { who: ['askedInstitution'], states: ['proposed'] },
  'measure:askAgain': { who: ['coordinator'], states: ['declined'] },
  'measure:begin': { who: ['coordinator', 'responsible', 'askedInstitution'], states: ['accepted'] },
  'measure:report': { who: ['coordinator', 'responsible', 'askedInstitution'], states: ['inProgress'] },
  'measure:noteReading': {
    who: ['coordinator', 'responsible', 'askedInstitution'],
    states: ['accepted', 'inProgress', 'done', 'verified'],
  },
  'measure:withdrawReading': {
    who: ['coordinator', 'responsible', 'askedInstitution'],
    states: ['accepted', 'inProgress', 'done', 'verified'],
  },
  'measure:finish': { who: ['coordinator', 'responsible', 'askedInstitution'], states: ['inProgress'] },
  'measure:verify': { who: ['coordinator'], states: ['done'] },
  'measure:takeUpAgain': { who: ['coordinator'], states: ['done'] },
  'measure:cancel': { who: ['coordinator'], states: ['proposed', 'accepted', 'declined', 'inProgress'] },

  'feedback:give': { who: ['coordinator'], states: 'any' },
  'feedback:read': { who: ['coordinator', 'head', 'contributor'], states: 'any' },

  'adoption:list': { who: [...circle, 'contactPerson'], states: 'any' },
  'adoption:ask': { who: ['coordinator'], states: 'any' },
  'adoption:prepare': { who: ['coordinator', 'contactPerson'], states: ['asked'] },
  'adoption:adopt': { who: ['coordinator', 'contactPerson'], states: ['asked', 'preparing'] },
  'adoption:decline': { who: ['coordinator', 'contactPerson'], states: ['asked', 'preparing'] },
  'adoption:askAgain': { who: ['coordinator'], states: ['declined'] },
} as const satisfies Rights;
export type FollowUpAction = keyof typeof followUpRights;
export type FollowUpStageState = MeasureState | AdoptionState;

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
export const permitAdoption = (
  actor: Actor,
  action: FollowUpAction,
  adoption: Adoption,
  contactIds: readonly PersonId[],
) => {
  const isContact = actor.kind === 'person' && contactIds.includes(actor.personId);
  return permitThing(followUpRights[action], actor, adoption, new Set(isContact ? ['contactPerson'] : []));
};
