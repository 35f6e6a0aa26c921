import { Module } from '@nestjs/common';

import type { BodyId, InstitutionId } from '@systemblick/domain/kernel/actor';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';
import { Bodies } from '@systemblick/domain/people/bodies';
import { Institutions } from '@systemblick/domain/people/institutions';
import { MemberMunicipalities } from '@systemblick/domain/people/member-municipalities';
import { Memberships } from '@systemblick/domain/people/memberships';
import { Municipalities } from '@systemblick/persistence/people/municipalities';
import { Offers } from '@systemblick/domain/people/offers';
import type { OfferId } from '@systemblick/domain/people/offer';
import { Persons } from '@systemblick/domain/people/persons';
import { permitPeople } from '@systemblick/domain/people/rights';
import { Seats } from '@systemblick/domain/people/seats';
import {
  bodyMapping,
  institutionMapping,
  memberMunicipalityMapping,
  membershipMapping,
  personMapping,
  seatMapping,
} from '@systemblick/persistence/people/people.mappings';
import { offerMapping } from '@systemblick/persistence/people/offer.mapping';
import { OfferStore } from '@systemblick/persistence/people/offer-store';
import { OfferQueries } from '@systemblick/persistence/people/offer-queries';
import { PeopleQueries } from '@systemblick/persistence/people/people-queries';
import { NamesTaken } from '@systemblick/persistence/people/names-taken';
import { openOffices } from '@systemblick/persistence/people/open-on';
import { StandingStores } from '@systemblick/persistence/people/standing-stores';
import { PersonStore } from '@systemblick/persistence/people/person-store';
import { Tenant } from '@systemblick/persistence/platform/tenant';

import { SubjectReaders } from '../platform/changes/subject-readers.js';
import { made, storedBy } from '../platform/repository-provider.js';
import { AccessNotices } from '@systemblick/persistence/people/access-notices';

import { AccessLoader } from './access-loader.js';
import { AccessResolver } from './access.resolver.js';
import { ChangeOwnPassword } from './change-own-password.js';
import { EnterByLink } from './enter-by-link.js';
import { FoundMunicipality } from './found-municipality.js';
import { GrantAccess } from './grant-access.js';
import { MoveAccess } from './move-access.js';
import { AdministerBodies } from './administer-bodies.js';
import { AdministerInstitutions } from './administer-institutions.js';
import { AdministerMunicipality } from './administer-municipality.js';
import { AdministerPersons } from './administer-persons.js';
import { BodyResolver, MembershipResolver, SeatResolver } from './body.resolver.js';
import { HeldMembershipResolver, MeResolver } from './me.resolver.js';
import { ImportOffers } from './import-offers.js';
import { KeepOffers } from './keep-offers.js';
import { EndWhatStands } from './end-what-stands.js';
import { PeopleOfBody } from './people-of-body.js';
import { StillThere } from './still-there.js';
import { WhatHangsOn } from './what-hangs-on.js';
import { OfferMovesResolver, OfferResolver } from './offer.resolver.js';
import { PeopleLoaders } from './people-loaders.js';
import { InstitutionResolver } from './institution.resolver.js';
import { MunicipalityResolver } from './municipality.resolver.js';
import { PersonResolver } from './person.resolver.js';

const ports = [
  made(Municipalities, Tenant),
  storedBy(MemberMunicipalities, memberMunicipalityMapping),
  storedBy(Institutions, institutionMapping),
  storedBy(Persons, personMapping),
  storedBy(Bodies, bodyMapping),
  storedBy(Seats, seatMapping),
  storedBy(Offers, offerMapping),
  { provide: OfferQueries, useFactory: (tenant: Tenant) => new OfferQueries(tenant), inject: [Tenant] },
  storedBy(Memberships, membershipMapping),
  { provide: PeopleQueries, useFactory: (tenant: Tenant) => new PeopleQueries(tenant), inject: [Tenant] },
];

const resolvers = [
  PersonResolver,
  AccessResolver,
  InstitutionResolver,
  MunicipalityResolver,
  BodyResolver,
  SeatResolver,
  MembershipResolver,
  MeResolver,
  HeldMembershipResolver,
  OfferResolver,
  OfferMovesResolver,
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
    AccessLoader,
    ChangeOwnPassword,
    EnterByLink,
    FoundMunicipality,
    GrantAccess,
    MoveAccess,
    { provide: PersonStore, useFactory: (tenant: Tenant) => new PersonStore(tenant), inject: [Tenant] },
    { provide: AccessNotices, useFactory: (tenant: Tenant) => new AccessNotices(tenant), inject: [Tenant] },
    { provide: NamesTaken, useFactory: (tenant: Tenant) => new NamesTaken(tenant), inject: [Tenant] },
    KeepOffers,
    EndWhatStands,
    PeopleOfBody,
    StillThere,
    WhatHangsOn,
    { provide: StandingStores, useFactory: (tenant: Tenant) => new StandingStores(tenant), inject: [Tenant] },
    ImportOffers,
    { provide: OfferStore, useFactory: (tenant: Tenant) => new OfferStore(tenant), inject: [Tenant] },
  ],
  exports: [
    ...ports.map(({ provide }) => provide),
    PeopleLoaders,
    PeopleOfBody,
    StandingStores,
    StillThere,
    WhatHangsOn,
  ],
})
export class PeopleModule {
  constructor(
    readers: SubjectReaders,
    persons: Persons,
    institutions: Institutions,
    bodies: Bodies,
    municipalities: Municipalities,
    offers: Offers,
    hanging: WhatHangsOn,
  ) {
    hanging.register(openOffices);
    readers.register('Person', async (_actor, id) => (await persons.find(id as PersonId)) !== undefined);
    readers.register('Institution', async (_actor, id) => (await institutions.find(id as InstitutionId)) !== undefined);
    readers.register('Offer', async (actor, id) => {
      const offer = await offers.find(id as OfferId);
      return offer !== undefined && permitPeople(actor, 'offer:read', offer).ok;
    });
    readers.register('Body', async (_actor, id) => (await bodies.find(id as BodyId)) !== undefined);
    readers.register(
      'Municipality',
      async (_actor, id) => (await municipalities.find(id as MunicipalityId)) !== undefined,
    );
  }
}
