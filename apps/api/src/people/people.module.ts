import { Module } from '@nestjs/common';

import type { BodyId, InstitutionId } from '@systemblick/domain/kernel/actor';
import type { MemberMunicipalityId } from '@systemblick/domain/people/member-municipality';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';
import type { OfferId } from '@systemblick/domain/people/offer';
import { permitPeople } from '@systemblick/domain/people/rights';
import { AccessNotices } from '@systemblick/persistence/people/access-notices';
import { Bodies } from '@systemblick/persistence/people/bodies';
import { Institutions } from '@systemblick/persistence/people/institutions';
import { MemberMunicipalities } from '@systemblick/persistence/people/member-municipalities';
import { Memberships } from '@systemblick/persistence/people/memberships';
import { Municipalities } from '@systemblick/persistence/people/municipalities';
import { NamesTaken } from '@systemblick/persistence/people/names-taken';
import { OfferQueries } from '@systemblick/persistence/people/offer-queries';
import { Offers } from '@systemblick/persistence/people/offers';
import { openOffices } from '@systemblick/persistence/people/open-on';
import { PeopleQueries } from '@systemblick/persistence/people/people-queries';
import { Persons } from '@systemblick/persistence/people/persons';
import { Seats } from '@systemblick/persistence/people/seats';
import { Tenant } from '@systemblick/persistence/platform/tenant';

import { SubjectReaders } from '../platform/changes/subject-readers.js';
import { made } from '../platform/made.js';
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
  made(MemberMunicipalities, Tenant),
  made(Institutions, Tenant),
  made(Persons, Tenant),
  made(Bodies, Tenant),
  made(Seats, Tenant),
  made(Offers, Tenant),
  { provide: OfferQueries, useFactory: (tenant: Tenant) => new OfferQueries(tenant), inject: [Tenant] },
  made(Memberships, Tenant),
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
    { provide: AccessNotices, useFactory: (tenant: Tenant) => new AccessNotices(tenant), inject: [Tenant] },
    { provide: NamesTaken, useFactory: (tenant: Tenant) => new NamesTaken(tenant), inject: [Tenant] },
    KeepOffers,
    EndWhatStands,
    PeopleOfBody,
    StillThere,
    WhatHangsOn,
    ImportOffers,
  ],
  exports: [...ports.map(({ provide }) => provide), PeopleLoaders, PeopleOfBody, StillThere, WhatHangsOn],
})
export class PeopleModule {
  constructor(
    readers: SubjectReaders,
    persons: Persons,
    institutions: Institutions,
    bodies: Bodies,
    municipalities: Municipalities,
    members: MemberMunicipalities,
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
      'MemberMunicipality',
      async (_actor, id) => (await members.find(id as MemberMunicipalityId)) !== undefined,
    );
    readers.register(
      'Municipality',
      async (_actor, id) => (await municipalities.find(id as MunicipalityId)) !== undefined,
    );
  }
}
