import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { parseCronItems, run, type Logger as WorkerLogger, type Runner, Logger } from 'graphile-worker';
import type { Logger as Pino } from 'pino';

import { Accounts } from '@systemblick/persistence/platform/accounts';

import { LOGGER } from '../logging.js';
import { RequestContext } from '../request/request-context.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.token.js';
import { JobList, type Job } from './job-list.js';

/** Runs the registered jobs on graphile-worker, under the worker's own database role. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, OnApplicationShutdown {
  private runner: Runner | undefined;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOGGER) private readonly logger: Pino,
    private readonly jobs: JobList,
    private readonly accounts: Accounts,
    private readonly context: RequestContext,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.settings.serve.includes('jobs')) return;

    const all = this.jobs.all();
    this.runner = await run({
      connectionString: this.settings.databaseWorkerUrl,
      concurrency: 1,
      maxPoolSize: 3,
      noHandleSignals: true,
      pollInterval: 5000,
      logger: this.quietly(),
      taskList: Object.fromEntries(all.map((job) => [job.name, () => this.forEveryTenant(job)])),
      parsedCronItems: parseCronItems(
        all.flatMap(({ name, cron }) =>
          cron ? [{ task: name, match: cron, identifier: name, options: { maxAttempts: 3 } }] : [],
        ),
      ),
    });
  }

  /** Does one job now, for every municipality. */
  async forEveryTenant(job: Job): Promise<void> {
    for (const municipalityId of await this.accounts.municipalityIds())
      await this.context.as({ kind: 'system', municipalityId }, () => job.run());
  }

  async onApplicationShutdown(): Promise<void> {
    await this.runner?.stop().catch(() => undefined);
  }

  private quietly(): WorkerLogger {
    return new Logger(() => (level, message) => {
      if (String(level) === 'error') this.logger.error({ job: true }, message.split('\n')[0]);
    });
  }
}
