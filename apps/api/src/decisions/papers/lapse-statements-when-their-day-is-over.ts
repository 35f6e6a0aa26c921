import { Injectable, type OnModuleInit } from '@nestjs/common';

import { dayOf } from '@systemblick/domain/kernel/civil-date';
import { Clock } from '@systemblick/domain/kernel/clock';
import { PaperQueries } from '@systemblick/persistence/decisions/papers/paper-queries';
import { Statements } from '@systemblick/persistence/decisions/papers/statements';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { JobList } from '../../platform/jobs/job-list.js';
import { stepDoneUnless } from '../../platform/step-done.js';
import { RequestContext } from '../../platform/request/request-context.js';

const atOnce = 500;

/** Every hour: who was asked for a statement and whose day is over is not waited for any more. */
@Injectable()
export class LapseStatementsWhenTheirDayIsOver implements OnModuleInit {
  constructor(
    private readonly jobs: JobList,
    private readonly unit: UnitOfWork,
    private readonly statements: Statements,
    private readonly queries: PaperQueries,
    private readonly context: RequestContext,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.register({ name: 'lapseStatements', cron: '7 * * * *', run: () => this.run() });
  }

  async run(): Promise<void> {
    const now = this.clock.now();
    const actor = this.context.actor();
    for (const { id } of await this.queries.overdue(dayOf(now), atOnce)) {
      const lapsed = await this.unit.do((work) => this.statements.follow(work, actor, 'lapse', id, { now }));
      stepDoneUnless(['WRONG_STATE', 'STATEMENT_NOT_DUE'], lapsed);
    }
  }
}
