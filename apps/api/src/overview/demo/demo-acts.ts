import type { INestApplicationContext } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';

import type { DemoDates } from './demo-dates.js';
import type { DemoPeople } from './demo-people.js';
import type { DemoFound } from './demo-reconstruction.js';
import type { DemoThemes } from './demo-themes.js';
import type { Material } from './material.js';

/** What the loaders of Projektgruppen and proposals build upon. */
export type LoadProposals = {
  readonly app: INestApplicationContext;
  readonly material: Material;
  readonly dates: DemoDates;
  readonly people: DemoPeople;
  readonly found: DemoFound;
  readonly themes: DemoThemes;
};

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
