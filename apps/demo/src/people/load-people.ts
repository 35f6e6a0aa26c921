import type { INestApplicationContext } from '@nestjs/common';

import { AdministerInstitutions } from '@systemblick/api/people/administer-institutions';
import { AdministerPersons } from '@systemblick/api/people/administer-persons';
import type { BodyId, InstitutionId } from '@systemblick/domain/kernel/actor';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { MemberMunicipalityId } from '@systemblick/domain/people/member-municipality';
import type { Person } from '@systemblick/domain/people/person';
import type { SeatId } from '@systemblick/domain/people/seat';
import { newId } from '@systemblick/persistence/platform/new-id';

import type { Material } from '../material/material.js';
import { roleOf } from '../material/words.js';
import type { DemoDates } from '../story/demo-dates.js';
import { keyed } from '../story/keyed.js';
import { Story } from '../story/story.js';
import { found } from './found.js';
import { loadBodies } from './load-bodies.js';
import { loadInstitutions, loadKommunen } from './load-places.js';
import { register } from './register.js';

/** The ids the demo's later stages refer to, by the material's own keys (i03, g_ag, k1). */
export type DemoPeople = {
  readonly institution: (key: string) => InstitutionId;
  readonly body: (key: string) => BodyId;
  readonly memberMunicipality: (key: string) => MemberMunicipalityId;
  /** The seat of the Lenkungsgruppe on which somebody is a member. */
  readonly seatOf: (key: string) => SeatId;
};

/** Nobody in the material leads the Kommunales Integrationszentrum; papers are cleared by that person. */
const head = {
  id: 'p25',
  name: 'Barbara Wessels-Thiel',
  funktion: 'Leitung des Kommunalen Integrationszentrums',
  institution_id: 'i01',
  rollen: ['leitung'],
  email: 'barbara.wessels-thiel@hellenrath.example',
};
const administrator = 'p23';

/** Who leads an institution, and so confirms the working time of its people and answers for its measures. */
const leaders: Readonly<Record<string, string>> = {
  i01: 'p25',
  i02: 'p17',
  i03: 'p11',
  i04: 'p11',
  i05: 'p18',
  i06: 'p19',
  i09: 'p22',
  i12: 'p12',
  i18: 'p20',
  i19: 'p21',
};

/** Who agreed to stand by name in what is published: the authors of the public paper, and the chair. */
const consented = ['p01', 'p02', 'p16'] as const;

/** Loads the Kreis, its Kommunen, institutions, people and bodies. */
export async function loadPeople(
  app: INestApplicationContext,
  material: Material,
  dates: DemoDates,
): Promise<{ readonly story: Story; readonly people: DemoPeople }> {
  dates.turnTo(dates.daysAgo(300));
  const described = [...material.personen, head];
  const { first, persons } = await foundWithPersons(app, material, described);
  const story = new Story(app, { material, dates, municipalityId: first.municipalityId, persons });
  const memberMunicipality = await loadKommunen(story, administrator);
  const institutions = await loadInstitutions(story, administrator, memberMunicipality);
  const institution = (key: string) => keyed('institution', institutions)(key).id;
  for (const { id: key, name, funktion, institution_id, rollen, email } of described) {
    const person = {
      id: story.person(key),
      name,
      position: funktion,
      institutionId: institution(institution_id),
      email,
    };
    const roles = rollen.flatMap((role) => roleOf[role] ?? (role === 'leitung' ? ['head' as const] : []));
    if (key !== administrator) await register(story, administrator, { ...person, roles });
    else
      await story.act(administrator, 'person:change', AdministerPersons, (them, actor) =>
        them.change(actor, person, first.version),
      );
  }
  for (const [key, { version, state: _open, municipalityId: _own, ...one }] of institutions) {
    const leader = leaders[key];
    if (!leader) continue;
    await story.act(administrator, 'institution:change', AdministerInstitutions, (them, actor) =>
      them.change(actor, { ...one, leaderId: story.person(leader) }, version),
    );
  }
  for (const key of consented)
    await story.act(key, 'person:consentToBeNamed', AdministerPersons, (them, actor) =>
      them.consentToBeNamed(actor, true),
    );
  const bodies = await loadBodies(story, administrator, institution);
  return { story, people: { institution, memberMunicipality, ...bodies } };
}

type Described = Material['personen'][number];

/** Ids in the order of the material, by which the sign-in page lists them; the administrator's is made by the founding. */
async function foundWithPersons(
  app: INestApplicationContext,
  { kreis }: Material,
  described: readonly Described[],
): Promise<{ readonly first: Person; readonly persons: ReadonlyMap<string, PersonId> }> {
  const persons = new Map<string, PersonId>();
  let first: Person | undefined;
  for (const { id, name, email } of described) {
    if (id === administrator)
      first = await found(app, { name: kreis.name, kind: 'county', administrator: { name, email } });
    persons.set(id, id === administrator && first ? first.id : newId<'Person'>());
  }
  if (!first) throw new Error('The demo material has no administrator');
  return { first, persons };
}
