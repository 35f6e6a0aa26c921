import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';

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

/** What the rules answered; the material keeps to them. */
export function done<Value>(result: Result<Value, Refusal>): Value {
  if (!result.ok) throw new Error(`The demo material breaks a rule: ${result.refusal.code}`);
  return result.value;
}
