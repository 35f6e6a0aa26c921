import type { Actor, BodyId, HeldMembership, InstitutionId, PersonActor } from '../kernel/actor.js';
import type { PersonId } from '../kernel/id.js';
import { permitThing } from '../kernel/rights.js';
import type { Ballot } from './meetings/ballot.js';
import type { Beschlussvorlage } from './papers/beschlussvorlage.js';
import type { Meeting } from './meetings/meeting.js';
import { decisionRights, type DecisionAction } from './rights.js';
import type { Statement } from './papers/statement.js';

/** The bodies to which somebody is something: member or deputy, advisory, chairing or standing in. */
export function bodiesByRelation({ memberships }: PersonActor) {
  const where = (is: (held: HeldMembership) => boolean) => memberships.filter(is).map(({ bodyId }) => bodyId);
  return {
    bodyMember: where(({ capacity }) => capacity !== 'advisory'),
    advisoryMember: where(({ capacity }) => capacity === 'advisory'),
    chair: where(({ chairs }) => chairs),
  } as const;
}

/** What somebody is to the body that decides. */
export function relationsToBody(actor: Actor, bodyId: BodyId): ReadonlySet<string> {
  if (actor.kind !== 'person') return new Set();
  const related = Object.entries(bodiesByRelation(actor)).filter(([, bodyIds]) => bodyIds.includes(bodyId));
  return new Set(related.map(([relation]) => relation));
}

/** What a paper's surroundings say: who may clear, which groups work on its themes, whose statements are asked. */
export type PaperSurroundings = {
  readonly clearingPersonId: PersonId | null;
  readonly groupBodyIds: readonly BodyId[];
  readonly askedInstitutionIds: readonly InstitutionId[];
};

export function relationsToPaper(
  actor: Actor,
  paper: Beschlussvorlage,
  around: PaperSurroundings,
): ReadonlySet<string> {
  const relations = new Set(relationsToBody(actor, paper.bodyId));
  if (actor.kind !== 'person') return relations;

  const { personId, institutionId, memberships } = actor;
  if (paper.authorIds.includes(personId)) relations.add('author');
  if (around.clearingPersonId === personId) relations.add('clearingPerson');
  if (memberships.some(({ bodyId }) => around.groupBodyIds.includes(bodyId))) relations.add('groupMember');
  if (institutionId !== null && around.askedInstitutionIds.includes(institutionId)) relations.add('askedInstitution');
  return relations;
}

/**
 * In a meeting the chair is who was named to preside, as long as they are of the body. Where they are not there, whoever
 * chairs the body or stands in does: a meeting never waits for one person.
 */
export function relationsToMeeting(actor: Actor, meeting: Meeting): ReadonlySet<string> {
  const relations = new Set(relationsToBody(actor, meeting.bodyId));
  if (actor.kind !== 'person') return relations;

  const { personId } = actor;
  const { chairId, presence } = meeting;
  const isThere = presence.findLast((event) => event.personId === chairId)?.kind === 'arrived';
  if (isThere) relations.delete('chair');
  if (chairId === personId && relations.has('bodyMember')) relations.add('chair');
  if (meeting.minuteTakerId === personId) relations.add('minuteTaker');
  if (meeting.agenda.some(({ rapporteurId }) => rapporteurId === personId)) relations.add('rapporteur');
  return relations;
}

export function relationsToStatement(
  actor: Actor,
  statement: Statement,
  toPaper: ReadonlySet<string>,
): ReadonlySet<string> {
  const relations = new Set(toPaper);
  relations.delete('askedInstitution');
  if (actor.kind === 'person' && actor.institutionId === statement.institutionId) relations.add('askedInstitution');
  return relations;
}

export const permitPaper = (actor: Actor, action: DecisionAction, paper: Beschlussvorlage, around: PaperSurroundings) =>
  permitThing(decisionRights[action], actor, paper, relationsToPaper(actor, paper, around));

export const permitStatement = (
  actor: Actor,
  action: DecisionAction,
  statement: Statement,
  toPaper: ReadonlySet<string> = new Set(),
) => permitThing(decisionRights[action], actor, statement, relationsToStatement(actor, statement, toPaper));

export const permitMeeting = (actor: Actor, action: DecisionAction, meeting: Meeting) =>
  permitThing(decisionRights[action], actor, meeting, relationsToMeeting(actor, meeting));

/** A ballot in a meeting goes by who presides there; an Umlauf (`meeting` null) by who chairs the body. */
export const relationsToBallot = (actor: Actor, ballot: Ballot, meeting: Meeting | null): ReadonlySet<string> =>
  meeting === null ? relationsToBody(actor, ballot.bodyId) : relationsToMeeting(actor, meeting);

export const permitBallot = (actor: Actor, action: DecisionAction, ballot: Ballot, meeting: Meeting | null) =>
  permitThing(decisionRights[action], actor, ballot, relationsToBallot(actor, ballot, meeting));
