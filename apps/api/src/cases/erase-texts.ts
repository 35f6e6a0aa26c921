import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { CaseId } from '@systemblick/domain/cases/case';
import { caseMoves } from '@systemblick/domain/cases/case-moves';
import { textErasureDue } from '@systemblick/domain/cases/retention';
import type { Withdrawing } from '@systemblick/domain/cases/withdraw-case';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import { take } from '@systemblick/domain/kernel/move';
import { defaultSettings, type MunicipalitySettings } from '@systemblick/domain/people/municipality';
import { CaseQueries } from '@systemblick/persistence/cases/case-queries';
import { Cases } from '@systemblick/persistence/cases/cases';
import { Municipalities } from '@systemblick/persistence/people/municipalities';
import { CurrentTenant } from '@systemblick/persistence/platform/tenant';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { JobList } from '../platform/jobs/job-list.js';
import { stepDone } from '../platform/step-done.js';
import { CaseErasures } from './case-erasures.js';
import type { WhichCase } from './move-case.js';

/** Texts go when their author withdraws them, and when their time is over; every quote of them goes with them. */
@Injectable()
export class EraseTexts implements OnModuleInit {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly cases: Cases,
    private readonly queries: CaseQueries,
    private readonly municipalities: Municipalities,
    private readonly erasures: CaseErasures,
    private readonly context: CurrentTenant,
    private readonly jobs: JobList,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.register({ name: 'retention', cron: '23 2 * * *', run: () => this.eraseWhatIsDue() });
  }

  withdraw(actor: PersonActor, which: WhichCase, reason: Withdrawing['reason']) {
    const command = { reason, now: this.clock.now() };
    return this.unit.do(async (work) => {
      const withdrawn = await this.cases.move(work, actor, 'withdraw', which, command);
      if (withdrawn.ok)
        await this.erasures.run(
          work,
          which.id,
          withdrawn.value.releasedTexts.map(({ number }) => number),
        );
      return withdrawn;
    });
  }

  /** The nightly job: drafts nobody goes on with, texts whose bundle closed long ago. */
  async eraseWhatIsDue(): Promise<void> {
    const settings = (await this.municipalities.find(this.context.municipalityId()))?.settings ?? defaultSettings;
    for (const id of await this.queries.casesWithTexts()) await this.eraseDueOf(id, settings);
  }

  private eraseDueOf(id: CaseId, settings: MunicipalitySettings): Promise<void> {
    const now = this.clock.now();
    const actor = { kind: 'system', municipalityId: this.context.municipalityId() } as const;
    return this.unit.run(async (work) => {
      const kase = await this.cases.lock(work, id);
      if (!kase) return;
      if (take(caseMoves, 'expire', kase, { settings, now }).ok)
        stepDone(await this.cases.follow(work, actor, 'expire', id, { settings, now }));

      const closedAt = await this.queries.lastBundleClosedAt(work, id);
      const numbers = textErasureDue(kase, closedAt, settings, now);
      if (numbers.length === 0) return;

      stepDone(await this.cases.follow(work, actor, 'eraseTexts', id, { numbers, now }));
      await this.erasures.run(work, id, numbers);
    });
  }
}
