import { Global, Module } from '@nestjs/common';

import { Clock } from '@systemblick/domain/kernel/clock';
import { ActorQueries } from '@systemblick/persistence/people/actor-queries';
import { DemoPeopleQueries } from '@systemblick/persistence/people/demo-people-queries';
import { Tenant } from '@systemblick/persistence/platform/tenant';

import { ActorLoader } from '../platform/request/actor-loader.js';
import { DemoPeople } from '../platform/sign-in/demo-people.js';
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
    { provide: ActorLoader, useClass: StoredActorLoader },
    { provide: DemoPeople, useClass: StoredDemoPeople },
  ],
  exports: [ActorLoader, DemoPeople],
})
export class PeoplePlatformModule {}
