import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { parseCronItems, run, type Logger as WorkerLogger, type Runner, Logger } from 'graphile-worker';
import pg from 'pg';
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
  private pool: pg.Pool | undefined;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOGGER) private readonly logger: Pino,
    private readonly jobs: JobList,
    private readonly accounts: Accounts,
    private readonly context: RequestContext,
  ) {}

  get isRunning(): boolean {
    return this.runner !== undefined;
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.settings.serve.includes('jobs')) return;

    const all = this.jobs.all();
    this.runner = await run({
      pgPool: this.openPool(),
      concurrency: 1,
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

  /** Does one job now, for every municipality: where it fails for one, the others still have theirs. */
  async forEveryTenant(job: Job): Promise<void> {
    const failed: unknown[] = [];
    for (const municipalityId of await this.accounts.municipalityIds())
      await this.context
        .as({ kind: 'system', municipalityId }, () => job.run())
        .catch((problem: unknown) => {
          failed.push(problem);
          this.logger.error({ job: job.name, municipalityId, name: (problem as Error).name }, 'a job failed here');
        });
    if (failed.length) throw new AggregateError(failed, `${job.name} failed for ${failed.length} municipalities`);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.runner?.stop().catch(() => undefined);
    await this.pool?.end().catch(() => undefined);
  }

  /** A pool of our own: a database that goes away must not take the process with it. */
  private openPool(): pg.Pool {
    this.pool = new pg.Pool({ connectionString: this.settings.databaseWorkerUrl, max: 3 });
    const lost = () => this.logger.warn({ job: true }, 'a connection to the database was lost');
    this.pool.on('error', lost);
    this.pool.on('connect', (client) => client.on('error', lost));
    return this.pool;
  }

  private quietly(): WorkerLogger {
    return new Logger(() => (level, message) => {
      // What went wrong may quote a row; which job it was is enough to find it.
      if (String(level) === 'error') this.logger.error({ job: true }, message.split(/\n| with error/)[0]);
    });
  }
}
