import { Module, type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';

import { CasesModule } from './cases/cases.module.js';
import { CoEditingModule } from './co-editing/co-editing.module.js';
import { DecisionsModule } from './decisions/decisions.module.js';
import { ProposalsModule } from './proposals/proposals.module.js';
import { FollowUpModule } from './follow-up/follow-up.module.js';
import { ReconstructionModule } from './reconstruction/reconstruction.module.js';
import { OverviewModule } from './overview/overview.module.js';
import { PeoplePlatformModule } from './people/people-platform.module.js';
import { PeopleModule } from './people/people.module.js';
import { graphqlOptions } from './platform/graphql/graphql.options.js';
import { HealthController } from './platform/health/health.controller.js';
import { ThemesModule } from './themes/themes.module.js';
import { PlatformModule, type PlatformOptions } from './platform/platform.module.js';

/** The stages in their order: each may use what stands before it. */
export const stageModules = [
  PeopleModule,
  CasesModule,
  ReconstructionModule,
  ThemesModule,
  ProposalsModule,
  DecisionsModule,
  FollowUpModule,
  OverviewModule,
] as const;

@Module({})
export class AppModule {
  static with(options: PlatformOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(options),
        PeoplePlatformModule,
        CoEditingModule,
        GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, ...graphqlOptions(options.logger) }),
        ...stageModules,
      ],
      controllers: [HealthController],
    };
  }
}
