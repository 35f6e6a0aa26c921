import { Injectable } from '@nestjs/common';

export type Job = {
  readonly name: string;
  /** When it runs by itself, as crontab writes it, in UTC; jobs without one are asked for. */
  readonly cron?: string;
  /** Runs once for each municipality, as its system actor. */
  readonly run: () => Promise<void>;
};

/** What is done in the background. Stages register; a job carries no content, and acts through the tenant like anybody. */
@Injectable()
export class JobList {
  private readonly jobs = new Map<string, Job>();

  register(job: Job): void {
    this.jobs.set(job.name, job);
  }

  all(): readonly Job[] {
    return [...this.jobs.values()];
  }
}
