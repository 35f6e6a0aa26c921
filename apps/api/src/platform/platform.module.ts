import {
  Global,
  Inject,
  Module,
  type DynamicModule,
  type MiddlewareConsumer,
  type NestModule,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import type { Logger } from 'pino';

import { Clock } from '@systemblick/domain/kernel/clock';
import { Accounts } from '@systemblick/persistence/platform/accounts';
import { createDataSource } from '@systemblick/persistence/platform/data-source';
import { ReadLog } from '@systemblick/persistence/platform/read-log';
import { Sessions } from '@systemblick/persistence/platform/sessions';
import { SignInAttempts } from '@systemblick/persistence/platform/sign-in-attempts';
import { SignInLinks } from '@systemblick/persistence/platform/sign-in-links';
import { CurrentTenant, Tenant } from '@systemblick/persistence/platform/tenant';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { ChangeFeed } from './changes/change-feed.js';
import { ChangesResolver } from './changes/changes.resolver.js';
import { SubjectReaders } from './changes/subject-readers.js';
import { CivilDateScalar, MomentScalar } from './graphql/scalars.js';
import { DatabaseProbe } from './health/database-probe.js';
import { Stopping } from './health/stopping.js';
import { AuditLinker } from './jobs/audit-linker.js';
import { JobList } from './jobs/job-list.js';
import { JobRunner } from './jobs/job-runner.js';
import { LOGGER } from './logging.js';
import { PruneWhatIsOver } from './jobs/prune-what-is-over.js';
import { PermissionInterceptor } from './permissions/permission.interceptor.js';
import { HeldSockets } from './request/held-sockets.js';
import { made } from './made.js';
import { RequestContext } from './request/request-context.js';
import { RequestLoaders } from './request/request-loaders.js';
import type { Settings } from './settings/settings.js';
import { SETTINGS } from './settings/settings.token.js';
import { Authenticate } from './sign-in/authenticate.js';
import { DemoAllowed } from './sign-in/demo-allowed.js';
import { SecurityEvents } from './sign-in/security-events.js';
import { SessionMiddleware } from './sign-in/session.middleware.js';
import { SignInResolver } from './sign-in/sign-in.resolver.js';
import { SignInThrottle } from './sign-in/sign-in-throttle.js';
import { WaysIn } from './sign-in/ways-in.js';
import { SignIn } from './sign-in/sign-in.js';
import { SocketRoutes } from './socket-routes.js';
import { StatementLog } from './statement-log.js';
import { SystemClock } from './system-clock.js';
import { NothingThere } from './web/nothing-there.js';

type Pool = ReturnType<typeof createDataSource>;
const POOL = Symbol('pool');

export type PlatformOptions = {
  readonly settings: Settings;
  readonly logger: Logger;
  readonly clock?: Clock;
  readonly statements?: StatementLog;
};

/** What every stage stands on: database, tenant, session, rights, changes. It knows no stage. */
@Global()
@Module({})
export class PlatformModule implements NestModule, OnApplicationShutdown {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  static with({ settings, logger, clock, statements = new StatementLog() }: PlatformOptions): DynamicModule {
    const shared = [
      { provide: SETTINGS, useValue: settings },
      { provide: LOGGER, useValue: logger },
      { provide: Clock, useValue: clock ?? new SystemClock() },
      {
        provide: POOL,
        useFactory: () => createDataSource({ url: settings.databaseUrl, logger: statements }).initialize(),
      },
      RequestContext,
      RequestLoaders,
      { provide: CurrentTenant, useExisting: RequestContext },
      {
        provide: Tenant,
        useFactory: (pool: Pool, current: CurrentTenant, now: Clock) => new Tenant(pool, current, now),
        inject: [POOL, CurrentTenant, Clock],
      },
      made(UnitOfWork, Tenant),
      { provide: ReadLog, useFactory: (tenant: Tenant) => new ReadLog(tenant), inject: [Tenant] },
      { provide: Accounts, useFactory: (pool: Pool) => new Accounts(pool), inject: [POOL] },
      { provide: SignInLinks, useFactory: (pool: Pool) => new SignInLinks(pool), inject: [POOL] },
      { provide: Sessions, useFactory: (pool: Pool) => new Sessions(pool), inject: [POOL] },
      { provide: SignInAttempts, useFactory: (pool: Pool) => new SignInAttempts(pool), inject: [POOL] },
      {
        provide: DatabaseProbe,
        useFactory: (pool: Pool) => new DatabaseProbe(() => pool.query('SELECT 1')),
        inject: [POOL],
      },
      Stopping,
      ChangeFeed,
      SubjectReaders,
      JobList,
      JobRunner,
      SocketRoutes,
      HeldSockets,
      Authenticate,
      DemoAllowed,
      SignInThrottle,
    ];
    return {
      module: PlatformModule,
      providers: [
        ...shared,
        AuditLinker,
        PruneWhatIsOver,
        SecurityEvents,
        SignIn,
        SignInResolver,
        WaysIn,
        ChangesResolver,
        CivilDateScalar,
        MomentScalar,
        SessionMiddleware,
        { provide: APP_INTERCEPTOR, useClass: PermissionInterceptor },
        { provide: APP_FILTER, useClass: NothingThere },
      ],
      exports: shared.map((provider) => (typeof provider === 'function' ? provider : provider.provide)),
    };
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(SessionMiddleware).forRoutes('/graphql');
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.destroy();
  }
}
