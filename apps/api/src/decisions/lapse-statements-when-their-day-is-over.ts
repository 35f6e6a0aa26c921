import { Injectable, type OnModuleInit } from '@nestjs/common';

import { lapseStatement } from '@systemblick/domain/decisions/answer-statement';
import { Statements } from '@systemblick/domain/decisions/statements';
import { dayOf } from '@systemblick/domain/kernel/civil-date';
import { Clock } from '@systemblick/domain/kernel/clock';
import { PaperQueries } from '@systemblick/persistence/decisions/paper-queries';

import { JobList } from '../platform/jobs/job-list.js';
import { RequestContext } from '../platform/request/request-context.js';

const atOnce = 500;

/** Every hour: who was asked for a statement and whose day is over is not waited for any more. */
@Injectable()
export class LapseStatementsWhenTheirDayIsOver implements OnModuleInit {
  constructor(
    private readonly jobs: JobList,
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
    const act = { action: 'statement:lapse', actor: this.context.actor() };
    for (const { id } of await this.queries.overdue(dayOf(now), atOnce))
      await this.statements.change(id, 'any', act, (statement) => lapseStatement(statement, { now }));
  }
}
