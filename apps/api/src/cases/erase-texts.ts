import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Case, CaseId, WithdrawalReason } from '@systemblick/domain/cases/case';
import { textErasureDue } from '@systemblick/domain/cases/retention';
import { permitCase } from '@systemblick/domain/cases/rights';
import { eraseTexts, expireCase, withdrawCase } from '@systemblick/domain/cases/withdraw-case';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import { defaultSettings, type MunicipalitySettings } from '@systemblick/domain/people/municipality';
import { CaseQueries } from '@systemblick/persistence/cases/case-queries';
import { Cases } from '@systemblick/persistence/cases/cases';
import { Municipalities } from '@systemblick/persistence/people/municipalities';
import { CurrentTenant } from '@systemblick/persistence/platform/tenant';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { JobList } from '../platform/jobs/job-list.js';
import { permitted } from '../platform/permissions/permitted.js';
import { stepDone } from '../platform/step-done.js';
import { CaseErasures } from './case-erasures.js';

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

  withdraw(actor: PersonActor, id: CaseId, expectedVersion: number, reason: Exclude<WithdrawalReason, 'retention'>) {
    const act = { action: 'case:withdraw', actor, facts: { reason } } as const;
    return this.unit.do(async (work) => {
      const withdrawn = await this.cases.change(work, id, expectedVersion, act, (kase) =>
        permitted(permitCase(actor, 'case:withdraw', kase), () =>
          withdrawCase(kase, { reason, now: this.clock.now() }),
        ),
      );
      if (withdrawn.ok)
        await this.erasures.run(
          work,
          id,
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
      const expire = (same: Case) => expireCase(same, { settings, now });
      if (expire(kase).ok) stepDone(await this.cases.change(work, id, 'any', { action: 'case:expire', actor }, expire));

      const closedAt = await this.queries.lastBundleClosedAt(work, id);
      const numbers = textErasureDue(kase, closedAt, settings, now);
      if (numbers.length === 0) return;

      const act = { action: 'case:eraseTexts', actor, facts: { texts: numbers.join(' ') } } as const;
      stepDone(await this.cases.change(work, id, 'any', act, (same) => eraseTexts(same, { numbers, now })));
      await this.erasures.run(work, id, numbers);
    });
  }
}
