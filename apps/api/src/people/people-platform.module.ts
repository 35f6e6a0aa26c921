import { Global, Module } from '@nestjs/common';

import { Clock } from '@systemblick/domain/kernel/clock';
import { ActorQueries } from '@systemblick/persistence/people/actor-queries';
import { DemoPeopleQueries } from '@systemblick/persistence/people/demo-people-queries';
import { MunicipalityNames } from '@systemblick/persistence/people/municipality-names';
import { Tenant } from '@systemblick/persistence/platform/tenant';

import { ActorLoader } from '../platform/request/actor-loader.js';
import { DemoPeople } from '../platform/sign-in/demo-people.js';
import { SignInPlaces } from '../platform/sign-in/sign-in-places.js';
import { StoredSignInPlaces } from './stored-sign-in-places.js';
import { StoredActorLoader } from './stored-actor-loader.js';
import { StoredDemoPeople } from './stored-demo-people.js';

/** What the platform needs of people to know who asks. */
@Global()
@Module({
  providers: [
    {
      provide: ActorQueries,
      useFactory: (tenant: Tenant, clock: Clock) => new ActorQueries(tenant, clock),
      inject: [Tenant, Clock],
    },
    { provide: DemoPeopleQueries, useFactory: (tenant: Tenant) => new DemoPeopleQueries(tenant), inject: [Tenant] },
    { provide: MunicipalityNames, useFactory: (tenant: Tenant) => new MunicipalityNames(tenant), inject: [Tenant] },
    { provide: SignInPlaces, useClass: StoredSignInPlaces },
    { provide: ActorLoader, useClass: StoredActorLoader },
    { provide: DemoPeople, useClass: StoredDemoPeople },
  ],
  exports: [ActorLoader, DemoPeople, SignInPlaces, MunicipalityNames],
})
export class PeoplePlatformModule {}
