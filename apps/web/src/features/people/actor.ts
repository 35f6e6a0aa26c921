import { heldBy, type HeldMembership, type InstitutionId, type PersonActor } from '@systemblick/domain/kernel/actor';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';
import { permit, permitBeforehand, type Right } from '@systemblick/domain/kernel/rights';

import type { Me } from './me.document.js';
import { useMe } from './me-context.js';

/** Who is signed in, as the domain's rights ask for it. */
export function actorOf({ person, municipality, roles, memberships }: Me): PersonActor {
  return {
    kind: 'person',
    municipalityId: municipality.id as MunicipalityId,
    personId: person.id as PersonId,
    institutionId: (person.institution?.id ?? null) as InstitutionId | null,
    roles,
    memberships: memberships.map(({ body, kind, capacity, chairs }) => ({
      bodyId: (body?.id ?? '') as HeldMembership['bodyId'],
      bodyKind: kind,
      institutionId: null,
      capacity: capacity as HeldMembership['capacity'],
      chairs,
    })),
  };
}

/** Whether this person may do something at all; what they may do to one thing its `steps` say. */
export function useMay(): (right: Right) => boolean {
  const actor = actorOf(useMe());
  return (right) => permitBeforehand(right, actor).ok;
}

/** Whether this person may do it to everything of a kind, whatever they are to the one thing. */
export function useMayAlways(): (right: Right) => boolean {
  const held = heldBy(actorOf(useMe()));
  return (right) => permit(right, held).ok;
}
