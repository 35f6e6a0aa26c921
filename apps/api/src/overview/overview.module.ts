import { Global, Module } from '@nestjs/common';

import { allRefusals } from '@systemblick/domain/overview/refusal-text';

import { RefusalType } from '../platform/graphql/refusal.type.js';
import { RightsTable } from '../platform/permissions/rights-table.js';
import { signInSentences } from '../platform/sign-in/sign-in.refusals.js';
import { JoinedRights } from './joined-rights.js';

RefusalType.sentences = { ...allRefusals, ...signInSentences };

/** What sees all stages: the joined tables. */
@Global()
@Module({ providers: [{ provide: RightsTable, useClass: JoinedRights }], exports: [RightsTable] })
export class OverviewModule {}
