import type { BodyId, BodyKind, HeldMembership, InstitutionId, PersonActor } from './actor.js';
import type { CivilDate } from './civil-date.js';
import type { Id, MunicipalityId, PersonId } from './id.js';

export const anId = <Kind extends string>(name: string) => name as Id<Kind>;
export const aDay = (text: string) => text as CivilDate;
export const person = (name: string) => name as PersonId;
export const institution = (name: string) => name as InstitutionId;
export const body = (name: string) => name as BodyId;

export const hellenrath = 'hellenrath' as MunicipalityId;
export const elsewhere = 'elsewhere' as MunicipalityId;

/** Noon in Berlin on the day everything in the fixtures happens. */
export const now = new Date('2026-09-24T10:00:00Z');
export const today = aDay('2026-09-24');
export const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);

export const aMembership = (bodyKind: BodyKind, over: Partial<HeldMembership> = {}): HeldMembership => ({
  bodyId: body(bodyKind),
  bodyKind,
  institutionId: null,
  capacity: 'member',
  chairs: false,
  ...over,
});

export const aPersonActor = (name: string, over: Partial<PersonActor> = {}): PersonActor => ({
  kind: 'person',
  municipalityId: hellenrath,
  personId: person(name),
  institutionId: null,
  roles: [],
  memberships: [],
  ...over,
});
