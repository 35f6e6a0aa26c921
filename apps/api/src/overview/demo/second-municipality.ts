import type { INestApplicationContext } from '@nestjs/common';

import type { BodyId, InstitutionId, Role, SystemActor } from '@systemblick/domain/kernel/actor';
import type { PersonId } from '@systemblick/domain/kernel/id';
import { Bodies } from '@systemblick/domain/people/bodies';
import { Institutions } from '@systemblick/domain/people/institutions';
import type { MembershipId } from '@systemblick/domain/people/membership';
import { Memberships } from '@systemblick/domain/people/memberships';
import { Municipalities } from '@systemblick/persistence/people/municipalities';
import { defaultSettings } from '@systemblick/domain/people/municipality';
import { Persons } from '@systemblick/domain/people/persons';
import { rulesPresets } from '@systemblick/domain/people/rules-presets';
import type { SeatId } from '@systemblick/domain/people/seat';
import { Seats } from '@systemblick/domain/people/seats';
import { Accounts } from '@systemblick/persistence/platform/accounts';
import { newId } from '@systemblick/persistence/platform/new-id';

import type { DemoDates } from './demo-dates.js';

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
  await app
    .get(Municipalities)
    .create(
      { ...base, id: municipalityId, name: 'Stadt Brunnhagen', kind: 'independentCity', settings: defaultSettings },
      act,
    );
  const institutionId = newId<'Institution'>() as InstitutionId;
  await app.get(Institutions).create(
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
  await app.get(Bodies).create(
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
    await app
      .get(Persons)
      .create(
        { ...base, id: personId, state: 'active', namedInPublic: false, name, position, institutionId, email, roles },
        act,
      );
    await app.get(Accounts).grant(email, municipalityId, personId);
    const seatId = newId<'Seat'>() as SeatId;
    await app.get(Seats).create({ ...base, id: seatId, bodyId, institutionId, voting: true, endedOn: null }, act);
    const membership = {
      ...base,
      id: newId<'Membership'>() as MembershipId,
      seatId,
      personId,
      capacity: 'member',
      from: dates.fromToday(-100),
      until: null,
    } as const;
    await app.get(Memberships).create(membership, act);
  }
}
