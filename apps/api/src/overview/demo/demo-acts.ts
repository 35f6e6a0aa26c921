import type { PersonActor } from '@systemblick/domain/kernel/actor';

import type { DemoPeople } from './demo-people.js';

/** Somebody of the material in this one role, as the audit log will name them. */
export const actingAs = (
  { municipalityId, person }: Pick<DemoPeople, 'municipalityId' | 'person'>,
  key: string,
  ...roles: PersonActor['roles']
): PersonActor => ({
  kind: 'person',
  municipalityId,
  personId: person(key),
  institutionId: null,
  roles,
  memberships: [],
});

export const coordinator = (people: DemoPeople, key: string): PersonActor => actingAs(people, key, 'coordinator');
