import { Global, Module } from '@nestjs/common';

import { allRefusals } from '@systemblick/domain/overview/refusal-text';
import { AuditQueries } from '@systemblick/persistence/overview/audit-queries';
import { WaitingQueries } from '@systemblick/persistence/overview/waiting-queries';
import { Tenant } from '@systemblick/persistence/platform/tenant';

import { RefusalType } from '../platform/graphql/refusal.type.js';
import { RightsTable } from '../platform/permissions/rights-table.js';
import { signInSentences } from '../platform/sign-in/sign-in.refusals.js';
import { AuditResolver } from './audit.resolver.js';
import { JoinedRights } from './joined-rights.js';
import { WaitingResolver } from './waiting.resolver.js';

RefusalType.sentences = { ...allRefusals, ...signInSentences };

/** What sees all stages: the joined tables, what waits for whom, the log. */
@Global()
@Module({
  providers: [
    { provide: RightsTable, useClass: JoinedRights },
    { provide: WaitingQueries, useFactory: (tenant: Tenant) => new WaitingQueries(tenant), inject: [Tenant] },
    { provide: AuditQueries, useFactory: (tenant: Tenant) => new AuditQueries(tenant), inject: [Tenant] },
    WaitingResolver,
    AuditResolver,
  ],
  exports: [RightsTable],
})
export class OverviewModule {}
