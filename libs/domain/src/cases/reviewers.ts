import type { Role } from '../kernel/actor.js';
import type { PersonId } from '../kernel/id.js';
import { peopleRights } from '../people/rights.js';
import { caseRights } from './rights.js';

type Someone = { readonly id: PersonId; readonly roles: readonly Role[] };

const holds = ({ roles }: Someone, who: readonly string[]) => roles.some((role) => who.includes(role));

/** Whom an author speaks with where nobody else can review their case: who enters people. None where somebody can. */
export function reviewMissing<Person extends Someone>(
  people: readonly Person[],
  authorId: PersonId,
): readonly Person[] | undefined {
  if (people.some((one) => one.id !== authorId && holds(one, caseRights['case:release'].who))) return undefined;

  return people.filter((one) => holds(one, peopleRights['person:changeRoles'].who));
}
