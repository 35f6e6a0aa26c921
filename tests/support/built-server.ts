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
export const { serve } = await asBuilt<typeof import('@systemblick/api/serve')>('@systemblick/api/serve');
export const { readSettings } = await asBuilt<typeof import('@systemblick/api/platform/settings/settings')>(
  '@systemblick/api/platform/settings/settings',
);
export const { AttachPaperFile } = await asBuilt<typeof import('@systemblick/api/decisions/attach-paper-file')>(
  '@systemblick/api/decisions/attach-paper-file',
);
export const { PaperFilesController } = await asBuilt<
  typeof import('@systemblick/api/decisions/paper-files.controller')
>('@systemblick/api/decisions/paper-files.controller');
export const { SettlePaper } = await asBuilt<typeof import('@systemblick/api/decisions/settle-paper')>(
  '@systemblick/api/decisions/settle-paper',
);
export const { ChangeFeed } = await asBuilt<typeof import('@systemblick/api/platform/changes/change-feed')>(
  '@systemblick/api/platform/changes/change-feed',
);
export const { JobList } = await asBuilt<typeof import('@systemblick/api/platform/jobs/job-list')>(
  '@systemblick/api/platform/jobs/job-list',
);
export const { JobRunner } = await asBuilt<typeof import('@systemblick/api/platform/jobs/job-runner')>(
  '@systemblick/api/platform/jobs/job-runner',
);
export const { RequestContext } = await asBuilt<typeof import('@systemblick/api/platform/request/request-context')>(
  '@systemblick/api/platform/request/request-context',
);
export const { passwordWork } = await asBuilt<typeof import('@systemblick/api/platform/sign-in/passwords')>(
  '@systemblick/api/platform/sign-in/passwords',
);
export const { StatementLog } = await asBuilt<typeof import('@systemblick/api/platform/statement-log')>(
  '@systemblick/api/platform/statement-log',
);
export const { ProposalReactions } = await asBuilt<typeof import('@systemblick/api/proposals/proposal-reactions')>(
  '@systemblick/api/proposals/proposal-reactions',
);
export const { PaperStores } = await asBuilt<typeof import('@systemblick/persistence/decisions/paper-stores')>(
  '@systemblick/persistence/decisions/paper-stores',
);
export const { CurrentTenant } = await asBuilt<typeof import('@systemblick/persistence/platform/tenant')>(
  '@systemblick/persistence/platform/tenant',
);
export const { verifyEveryChain } = await asBuilt<
  typeof import('@systemblick/persistence/platform/verify-every-chain')
>('@systemblick/persistence/platform/verify-every-chain');
export const { ProposalQueries } = await asBuilt<typeof import('@systemblick/persistence/proposals/proposal-queries')>(
  '@systemblick/persistence/proposals/proposal-queries',
);
