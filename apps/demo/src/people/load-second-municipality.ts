import type { INestApplicationContext } from '@nestjs/common';

import { AdministerBodies } from '@systemblick/api/people/administer-bodies';
import { AdministerInstitutions } from '@systemblick/api/people/administer-institutions';
import { AdministerPersons } from '@systemblick/api/people/administer-persons';
import type { Role } from '@systemblick/domain/kernel/actor';
import { newId } from '@systemblick/persistence/platform/new-id';

import type { Material } from '../material/material.js';
import type { DemoDates } from '../story/demo-dates.js';
import { Story } from '../story/story.js';
import { found } from './found.js';
import { register } from './register.js';
import { seat } from './seats.js';

const people: readonly (readonly [name: string, position: string, roles: readonly Role[]])[] = [
  ['Hannelore Siepmann', 'KIM-Koordination', ['coordinator']],
  ['Yusuf Karaman', 'Case Manager', ['caseManager']],
  ['Petra Voßkuhle', 'Case Managerin', ['caseManager']],
  ['Dr. Jens Althoff', 'Leitung des Kommunalen Integrationszentrums', ['head']],
];
const administrator = { name: 'Marlies Thiemann', position: 'Fachadministration' };

/** A small kreisfreie Stadt, so that two municipalities always live side by side. */
export async function loadSecondMunicipality(
  app: INestApplicationContext,
  material: Material,
  dates: DemoDates,
): Promise<void> {
  dates.turnTo(dates.daysAgo(100));
  const { name, position } = administrator;
  const persons = new Map(people.map(([one]) => [one, newId<'Person'>()]));
  const { id, version, municipalityId } = await found(app, {
    name: 'Stadt Brunnhagen',
    kind: 'independentCity',
    administrator: { name, email: addressOf(name) },
  });
  const story = new Story(app, { material, dates, municipalityId, persons: persons.set(name, id) });
  const institutionId = newId<'Institution'>();
  await story.act(name, 'institution:write', AdministerInstitutions, (institutions, actor) =>
    institutions.add(actor, {
      id: institutionId,
      name: 'Kommunales Integrationszentrum Brunnhagen',
      shortName: 'KI',
      type: 'kommunalesIntegrationszentrum',
      legalSpheres: ['other'],
      memberMunicipalityId: null,
      insideAdministration: true,
      leaderId: null,
    }),
  );
  const described = { id, name, position, institutionId, email: addressOf(name) };
  await story.act(name, 'person:change', AdministerPersons, (them, actor) => them.change(actor, described, version));
  const bodyId = newId<'Body'>();
  await story.act(name, 'body:write', AdministerBodies, (bodies, actor) =>
    bodies.found(actor, {
      id: bodyId,
      kind: 'workingGroup',
      name: 'Arbeitsgruppe Fallrekonstruktion Brunnhagen',
      rhythm: 'monatlich',
      memberMunicipalityId: null,
      existedBefore: false,
    }),
  );
  for (const [member, does, roles] of people) {
    const person = { id: story.person(member), name: member, position: does, institutionId, email: addressOf(member) };
    await register(story, name, { ...person, roles });
  }
  for (const member of [...people.map(([one]) => one), name])
    await seat(story, name, { bodyId, institutionId, member });
}

const addressOf = (name: string) =>
  `${name.replace('Dr. ', '').replace('ß', 'ss').replace(' ', '.').toLowerCase()}@brunnhagen.example`;
