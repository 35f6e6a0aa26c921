import type { InstitutionId } from '../kernel/actor.js';
import type { LegalSphere } from '../people/legal-sphere.js';
import type { Projektgruppe } from './projektgruppe.js';

type Present = { readonly id: InstitutionId; readonly legalSpheres: readonly LegalSphere[] };

/** Who is not at the table: institutions taking part, legal spheres of the themes, the target group's voice. */
export type MissingPerspectives = {
  readonly institutionIds: readonly InstitutionId[];
  readonly legalSpheres: readonly LegalSphere[];
  readonly voice: boolean;
};

/**
 * `present`: the institutions with somebody on a seat of the group's body or, before there is one, those planned to take
 * part. A voice that is absent with a reason is missing all the same.
 */
export function missingPerspectives(
  { institutionIds, voice }: Pick<Projektgruppe, 'institutionIds' | 'voice'>,
  themeSpheres: readonly LegalSphere[],
  present: readonly Present[],
): MissingPerspectives {
  const here = (id: InstitutionId) => present.some((institution) => institution.id === id);
  const covered = new Set(present.flatMap(({ legalSpheres }) => legalSpheres));
  return {
    institutionIds: institutionIds.filter((id) => !here(id)),
    legalSpheres: [...new Set(themeSpheres)].filter((sphere) => !covered.has(sphere)),
    voice: voice?.kind !== 'present' || !voice.institutionIds.some(here),
  };
}
