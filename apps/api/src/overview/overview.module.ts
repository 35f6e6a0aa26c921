import { Global, Module } from '@nestjs/common';

import { allRefusals } from '@systemblick/domain/overview/refusal-text';
import { AuditQueries } from '@systemblick/persistence/overview/audit-queries';
import { MovedQueries } from '@systemblick/persistence/overview/moved-queries';
import { SearchQueries } from '@systemblick/persistence/overview/search-queries';
import { TrailQueries } from '@systemblick/persistence/overview/trail-queries';
import { WaitingCandidates } from '@systemblick/persistence/overview/waiting-candidates';
import { Tenant } from '@systemblick/persistence/platform/tenant';

import { CasesModule } from '../cases/cases.module.js';
import { DecisionsModule } from '../decisions/decisions.module.js';
import { FollowUpModule } from '../follow-up/follow-up.module.js';
import { RefusalType } from '../platform/graphql/refusal.type.js';
import { RightsTable } from '../platform/permissions/rights-table.js';
import { PeopleModule } from '../people/people.module.js';
import { ProposalsModule } from '../proposals/proposals.module.js';
import { ReconstructionModule } from '../reconstruction/reconstruction.module.js';
import { ThemesModule } from '../themes/themes.module.js';
import { MovedResolver } from './moved/moved.resolver.js';
import { ReadFound } from './search/read-found.js';
import { SearchResolver } from './search/search.resolver.js';
import { ReadTrailNodes } from './trail/read-trail-nodes.js';
import { TrailResolver } from './trail/trail.resolver.js';
import { signInSentences } from '../platform/sign-in/sign-in.refusals.js';
import { AuditResolver } from './audit.resolver.js';
import { JoinedRights } from './joined-rights.js';
import { ReadWaiting } from './waiting/read-waiting.js';
import { WaitingResolver } from './waiting/waiting.resolver.js';
import { WhatWaitsInDecisions } from './waiting/what-waits-in-decisions.js';
import { WhatWaitsInWork } from './waiting/what-waits-in-work.js';

RefusalType.sentences = { ...allRefusals, ...signInSentences };

/** What sees all stages: the joined tables, what waits for whom, the log. */
@Global()
@Module({
  imports: [
    PeopleModule,
    CasesModule,
    ReconstructionModule,
    ThemesModule,
    ProposalsModule,
    DecisionsModule,
    FollowUpModule,
  ],
  providers: [
    { provide: RightsTable, useClass: JoinedRights },
    { provide: WaitingCandidates, useFactory: (tenant: Tenant) => new WaitingCandidates(tenant), inject: [Tenant] },
    { provide: AuditQueries, useFactory: (tenant: Tenant) => new AuditQueries(tenant), inject: [Tenant] },
    { provide: TrailQueries, useFactory: (tenant: Tenant) => new TrailQueries(tenant), inject: [Tenant] },
    { provide: SearchQueries, useFactory: (tenant: Tenant) => new SearchQueries(tenant), inject: [Tenant] },
    { provide: MovedQueries, useFactory: (tenant: Tenant) => new MovedQueries(tenant), inject: [Tenant] },
    WhatWaitsInWork,
    WhatWaitsInDecisions,
    ReadWaiting,
    ReadTrailNodes,
    ReadFound,
    ReadWaiting,
    SearchResolver,
    MovedResolver,
    TrailResolver,
    WaitingResolver,
    AuditResolver,
  ],
  exports: [RightsTable],
})
export class OverviewModule {}
