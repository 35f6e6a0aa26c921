import { Injectable } from '@nestjs/common';

import type { Finding } from '@systemblick/domain/cases/finding';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import { defaultSettings } from '@systemblick/domain/people/municipality';
import { Cases } from '@systemblick/persistence/cases/cases';
import { Municipalities } from '@systemblick/persistence/people/municipalities';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { GaugeRisk } from './gauge-risk.js';
import { CheckIdentifiers } from './check-identifiers.js';
import type { WhichCase } from './move-case.js';

/** The second person's part: release, or return with the reason. */
@Injectable()
export class ReviewCase {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly cases: Cases,
    private readonly municipalities: Municipalities,
    private readonly check: CheckIdentifiers,
    private readonly gauge: GaugeRisk,
    private readonly clock: Clock,
  ) {}

  begin(actor: PersonActor, which: WhichCase) {
    const command = { reviewerId: actor.personId, now: this.clock.now() };
    return this.unit.do((work) => this.cases.move(work, actor, 'beginReview', which, command));
  }

  returnToAuthor(actor: PersonActor, which: WhichCase, reason: string) {
    const command = { reviewerId: actor.personId, reason, now: this.clock.now() };
    return this.unit.do((work) =>
      this.cases.move(work, actor, 'return', which, async () => {
        const clean = await this.check.lines({ reason });
        return clean.ok ? command : clean;
      }),
    );
  }

  /** `confirmed`: what the author rejected of the findings and the reviewer agrees with. */
  release(actor: PersonActor, which: WhichCase, riskAcceptance: string | null, confirmed: readonly Finding[]) {
    const command = { reviewerId: actor.personId, riskAcceptance, now: this.clock.now() };
    return this.unit.do((work) =>
      this.cases.move(work, actor, 'release', which, async ({ text }) => {
        const found = await this.check.inCase(text, work);
        if (!found.ok) return found;
        const clean = await this.check.lines({ riskAcceptance });
        if (!clean.ok) return clean;
        const gauge = await this.gauge.within(work, actor.municipalityId);
        const settings = (await this.municipalities.find(actor.municipalityId, work))?.settings ?? defaultSettings;
        const groupSize = gauge.sizeOf(text, { caseId: which.id, authorPresents: false });
        return { ...command, found: found.value, confirmed, groupSize, settings };
      }),
    );
  }
}
