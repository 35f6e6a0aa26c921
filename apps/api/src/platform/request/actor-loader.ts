import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';

/** Finds what a person holds today: roles, institution, memberships. The people stage provides it. */
export abstract class ActorLoader {
  abstract load(municipalityId: MunicipalityId, personId: PersonId): Promise<PersonActor | undefined>;
}
