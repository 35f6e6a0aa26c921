import { Module } from '@nestjs/common';

import type { BodyId, InstitutionId } from '@systemblick/domain/kernel/actor';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';
import { Bodies } from '@systemblick/domain/people/bodies';
import { Institutions } from '@systemblick/domain/people/institutions';
import { MemberMunicipalities } from '@systemblick/domain/people/member-municipalities';
import { Memberships } from '@systemblick/domain/people/memberships';
import { Municipalities } from '@systemblick/domain/people/municipalities';
import { Persons } from '@systemblick/domain/people/persons';
import { Seats } from '@systemblick/domain/people/seats';
import {
  bodyMapping,
  institutionMapping,
  memberMunicipalityMapping,
  membershipMapping,
  municipalityMapping,
  personMapping,
  seatMapping,
} from '@systemblick/persistence/people/people.mappings';
import { PeopleQueries } from '@systemblick/persistence/people/people-queries';
import { Tenant } from '@systemblick/persistence/platform/tenant';

import { SubjectReaders } from '../platform/changes/subject-readers.js';
import { storedBy } from '../platform/repository-provider.js';
import { AdministerBodies } from './administer-bodies.js';
import { AdministerInstitutions } from './administer-institutions.js';
import { AdministerMunicipality } from './administer-municipality.js';
import { AdministerPersons } from './administer-persons.js';
import { BodyResolver, MembershipResolver, SeatResolver } from './body.resolver.js';
import { HeldMembershipResolver, MeResolver } from './me.resolver.js';
import { PeopleLoaders } from './people-loaders.js';
import { InstitutionResolver, MunicipalityResolver, PersonResolver } from './people.resolver.js';

const ports = [
  storedBy(Municipalities, municipalityMapping),
  storedBy(MemberMunicipalities, memberMunicipalityMapping),
  storedBy(Institutions, institutionMapping),
  storedBy(Persons, personMapping),
  storedBy(Bodies, bodyMapping),
  storedBy(Seats, seatMapping),
  storedBy(Memberships, membershipMapping),
  { provide: PeopleQueries, useFactory: (tenant: Tenant) => new PeopleQueries(tenant), inject: [Tenant] },
];

const resolvers = [
  PersonResolver,
  InstitutionResolver,
  MunicipalityResolver,
  BodyResolver,
  SeatResolver,
  MembershipResolver,
  MeResolver,
  HeldMembershipResolver,
];

@Module({
  providers: [
    ...ports,
    ...resolvers,
    PeopleLoaders,
    AdministerBodies,
    AdministerInstitutions,
    AdministerMunicipality,
    AdministerPersons,
  ],
  exports: [...ports.map(({ provide }) => provide), PeopleLoaders],
})
export class PeopleModule {
  constructor(
    readers: SubjectReaders,
    persons: Persons,
    institutions: Institutions,
    bodies: Bodies,
    municipalities: Municipalities,
  ) {
    readers.register('Person', async (_actor, id) => (await persons.find(id as PersonId)) !== undefined);
    readers.register('Institution', async (_actor, id) => (await institutions.find(id as InstitutionId)) !== undefined);
    readers.register('Body', async (_actor, id) => (await bodies.find(id as BodyId)) !== undefined);
    readers.register(
      'Municipality',
      async (_actor, id) => (await municipalities.find(id as MunicipalityId)) !== undefined,
    );
  }
}
