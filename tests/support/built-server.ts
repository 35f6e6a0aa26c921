import type * as AttachPaperFileModule from '@systemblick/api/decisions/papers/attach-paper-file';
import type * as PaperFilesControllerModule from '@systemblick/api/decisions/papers/paper-files.controller';
import type * as SettlePaperModule from '@systemblick/api/decisions/papers/settle-paper';
import type * as ChangeFeedModule from '@systemblick/api/platform/changes/change-feed';
import type * as JobListModule from '@systemblick/api/platform/jobs/job-list';
import type * as JobRunnerModule from '@systemblick/api/platform/jobs/job-runner';
import type * as RequestContextModule from '@systemblick/api/platform/request/request-context';
import type * as SettingsModule from '@systemblick/api/platform/settings/settings';
import type * as PasswordsModule from '@systemblick/api/platform/sign-in/passwords';
import type * as StatementLogModule from '@systemblick/api/platform/statement-log';
import type * as ProposalReactionsModule from '@systemblick/api/proposals/proposal-reactions';
import type * as ServeModule from '@systemblick/api/serve';
import type * as PapersModule from '@systemblick/persistence/decisions/papers/papers';
import type * as TenantModule from '@systemblick/persistence/platform/tenant';
import type * as UnitOfWorkModule from '@systemblick/persistence/platform/unit-of-work';
import type * as VerifyEveryChainModule from '@systemblick/persistence/platform/verify-every-chain';
import type * as ProposalQueriesModule from '@systemblick/persistence/proposals/proposal-queries';

declare global {
  /** Where a module of the server comes from; `server-environment.mjs` puts it there. */
  var systemblickAsBuilt: (name: string) => Promise<unknown>;
}

const asBuilt = async <Module>(name: `@systemblick/${string}`): Promise<Module> =>
  (await globalThis.systemblickAsBuilt(name)) as Module;

/*
 * What suites use of the server, as it was built: the very modules that run, so that the application finds its parts by these
 * classes. Types are those of the sources.
 */
export const { serve } = await asBuilt<typeof ServeModule>('@systemblick/api/serve');
export const { readSettings } = await asBuilt<typeof SettingsModule>('@systemblick/api/platform/settings/settings');
export const { AttachPaperFile } = await asBuilt<typeof AttachPaperFileModule>(
  '@systemblick/api/decisions/papers/attach-paper-file',
);
export const { PaperFilesController } = await asBuilt<typeof PaperFilesControllerModule>(
  '@systemblick/api/decisions/papers/paper-files.controller',
);
export const { SettlePaper } = await asBuilt<typeof SettlePaperModule>(
  '@systemblick/api/decisions/papers/settle-paper',
);
export const { ChangeFeed } = await asBuilt<typeof ChangeFeedModule>('@systemblick/api/platform/changes/change-feed');
export const { JobList } = await asBuilt<typeof JobListModule>('@systemblick/api/platform/jobs/job-list');
export const { JobRunner } = await asBuilt<typeof JobRunnerModule>('@systemblick/api/platform/jobs/job-runner');
export const { RequestContext } = await asBuilt<typeof RequestContextModule>(
  '@systemblick/api/platform/request/request-context',
);
export const { passwordWork } = await asBuilt<typeof PasswordsModule>('@systemblick/api/platform/sign-in/passwords');
export const { StatementLog } = await asBuilt<typeof StatementLogModule>('@systemblick/api/platform/statement-log');
export const { ProposalReactions } = await asBuilt<typeof ProposalReactionsModule>(
  '@systemblick/api/proposals/proposal-reactions',
);
export const { Papers } = await asBuilt<typeof PapersModule>('@systemblick/persistence/decisions/papers/papers');
export const { UnitOfWork } = await asBuilt<typeof UnitOfWorkModule>('@systemblick/persistence/platform/unit-of-work');
export const { CurrentTenant } = await asBuilt<typeof TenantModule>('@systemblick/persistence/platform/tenant');
export const { verifyEveryChain } = await asBuilt<typeof VerifyEveryChainModule>(
  '@systemblick/persistence/platform/verify-every-chain',
);
export const { ProposalQueries } = await asBuilt<typeof ProposalQueriesModule>(
  '@systemblick/persistence/proposals/proposal-queries',
);
