import { Injectable, type OnModuleInit } from '@nestjs/common';

import { Clock } from '@systemblick/domain/kernel/clock';
import { pruneOutbox } from '@systemblick/persistence/platform/prune-outbox';
import { Sessions } from '@systemblick/persistence/platform/sessions';
import { SignInLinks } from '@systemblick/persistence/platform/sign-in-links';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { JobList } from './job-list.js';

/** Every hour: sessions that are over, links nobody can use any more, and outbox rows everybody has long heard. */
@Injectable()
export class PruneWhatIsOver implements OnModuleInit {
  constructor(
    private readonly jobs: JobList,
    private readonly sessions: Sessions,
    private readonly links: SignInLinks,
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.register({ name: 'prune', cron: '17 * * * *', run: () => this.run() });
  }

  private async run(): Promise<void> {
    const now = this.clock.now();
    await this.sessions.prune(now);
    await this.links.prune(now);
    await this.unit.run((work) => pruneOutbox(work, new Date(now.getTime() - 24 * 60 * 60 * 1000)));
  }
}
