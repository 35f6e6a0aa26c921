import { AdministerInstitutions } from '@systemblick/api/people/administer-institutions';
import { AdministerMunicipality } from '@systemblick/api/people/administer-municipality';
import type { Institution } from '@systemblick/domain/people/institution';
import type { MemberMunicipalityId } from '@systemblick/domain/people/member-municipality';
import { newId } from '@systemblick/persistence/platform/new-id';

import { institutionTypeOf, legalSpheresOf, sizeClassOf } from '../material/words.js';
import { keyed } from '../story/keyed.js';
import type { Story } from '../story/story.js';

/** The Kommunen of the Kreis, by the material's keys. */
export async function loadKommunen(
  story: Story,
  administrator: string,
): Promise<(key: string) => MemberMunicipalityId> {
  const ids = new Map<string, MemberMunicipalityId>();
  for (const { id: key, name, groessenklasse } of story.material.kreis.kommunen) {
    const id = newId<'MemberMunicipality'>();
    ids.set(key, id);
    const contact = { name: `KIM-Ansprechstelle ${name}`, email: `kim@${key}.hellenrath.example`, phone: null };
    await story.act(administrator, 'memberMunicipality:write', AdministerMunicipality, (municipality, actor) =>
      municipality.addMember(actor, { id, name, sizeClass: sizeClassOf(groessenklasse), contact }),
    );
  }
  return keyed('Kommune', ids);
}

/** Its institutions, which nobody leads yet. */
export async function loadInstitutions(
  story: Story,
  administrator: string,
  memberMunicipality: (key: string) => MemberMunicipalityId,
): Promise<ReadonlyMap<string, Institution>> {
  const institutions = new Map<string, Institution>();
  for (const { id: key, name, kurzname, art, rechtskreise, kommune_id, institutionstyp } of story.material
    .institutionen) {
    const added = await story.act(administrator, 'institution:write', AdministerInstitutions, (them, actor) =>
      them.add(actor, {
        id: newId<'Institution'>(),
        name,
        shortName: kurzname,
        type: institutionTypeOf(institutionstyp),
        legalSpheres: legalSpheresOf(rechtskreise),
        memberMunicipalityId: memberMunicipality(kommune_id),
        insideAdministration: art === 'Kreisverwaltung',
        leaderId: null,
      }),
    );
    institutions.set(key, added);
  }
  return institutions;
}
