import type { INestApplicationContext } from '@nestjs/common';

import type { BodyId, InstitutionId, Role, SystemActor } from '@systemblick/domain/kernel/actor';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { MembershipId } from '@systemblick/domain/people/membership';
import { defaultSettings } from '@systemblick/domain/people/municipality';
import { rulesPresets } from '@systemblick/domain/people/rules-presets';
import type { SeatId } from '@systemblick/domain/people/seat';
import { Bodies } from '@systemblick/persistence/people/bodies';
import { Institutions } from '@systemblick/persistence/people/institutions';
import { Memberships } from '@systemblick/persistence/people/memberships';
import { Municipalities } from '@systemblick/persistence/people/municipalities';
import { Persons } from '@systemblick/persistence/people/persons';
import { Seats } from '@systemblick/persistence/people/seats';
import { Accounts } from '@systemblick/persistence/platform/accounts';
import { newId } from '@systemblick/persistence/platform/new-id';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import type { DemoDates } from './demo-dates.js';
import { kept } from './demo-store.js';

const people: readonly (readonly [name: string, position: string, roles: readonly Role[]])[] = [
  ['Hannelore Siepmann', 'KIM-Koordination', ['coordinator']],
  ['Yusuf Karaman', 'Case Manager', ['caseManager']],
  ['Petra Voßkuhle', 'Case Managerin', ['caseManager']],
  ['Dr. Jens Althoff', 'Leitung des Kommunalen Integrationszentrums', ['head']],
  ['Marlies Thiemann', 'Fachadministration', ['administrator']],
];

/** A small kreisfreie Stadt, so that two municipalities always live side by side. */
export async function loadSecondMunicipality(
  app: INestApplicationContext,
  dates: DemoDates,
  actor: SystemActor,
): Promise<void> {
  const { municipalityId } = actor;
  dates.turnTo(dates.daysAgo(100));
  const act = { action: 'demo:load', actor } as const;
  const base = { municipalityId, version: 0 } as const;
  await kept(app, Municipalities).create(
    { ...base, id: municipalityId, name: 'Stadt Brunnhagen', kind: 'independentCity', settings: defaultSettings },
    act,
  );
  const institutionId = newId<'Institution'>() as InstitutionId;
  await kept(app, Institutions).create(
    {
      ...base,
      id: institutionId,
      state: 'active',
      name: 'Kommunales Integrationszentrum Brunnhagen',
      shortName: 'KI',
      type: 'kommunalesIntegrationszentrum',
      legalSpheres: ['other'],
      memberMunicipalityId: null,
      insideAdministration: true,
      leaderId: null,
    },
    act,
  );
  const bodyId = newId<'Body'>() as BodyId;
  await kept(app, Bodies).create(
    {
      ...base,
      id: bodyId,
      state: 'active',
      kind: 'workingGroup',
      name: 'Arbeitsgruppe Fallrekonstruktion Brunnhagen',
      rhythm: 'monatlich',
      memberMunicipalityId: null,
      existedBefore: false,
      rules: rulesPresets.agreement.rules,
      chairId: null,
      deputyChairId: null,
      minuteTakerId: null,
    },
    act,
  );
  for (const [name, position, roles] of people) {
    const personId = newId<'Person'>() as PersonId;
    const email = `${name.replace('Dr. ', '').replace('ß', 'ss').replace(' ', '.').toLowerCase()}@brunnhagen.example`;
    await kept(app, Persons).create(
      { ...base, id: personId, state: 'active', namedInPublic: false, name, position, institutionId, email, roles },
      act,
    );
    await app.get(UnitOfWork).run((work) => app.get(Accounts).grant(work, email, municipalityId, personId));
    const seatId = newId<'Seat'>() as SeatId;
    await kept(app, Seats).create({ ...base, id: seatId, bodyId, institutionId, voting: true, endedOn: null }, act);
    const membership = {
      ...base,
      id: newId<'Membership'>() as MembershipId,
      seatId,
      personId,
      capacity: 'member',
      from: dates.fromToday(-100),
      until: null,
    } as const;
    await kept(app, Memberships).create(membership, act);
  }
}
