import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import { defaultSettings } from '@systemblick/domain/people/municipality';
import { Cases } from '@systemblick/persistence/cases/cases';
import { Municipalities } from '@systemblick/persistence/people/municipalities';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { identifiersIn } from './check-identifiers.js';
import { TextCheck } from './text-check.js';
import type { WhichCase } from './move-case.js';

/** The second person's part: release, or return with the reason. */
@Injectable()
export class ReviewCase {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly cases: Cases,
    private readonly municipalities: Municipalities,
    private readonly check: TextCheck,
    private readonly clock: Clock,
  ) {}

  begin(actor: PersonActor, which: WhichCase) {
    const command = { reviewerId: actor.personId, now: this.clock.now() };
    return this.unit.do((work) => this.cases.move(work, actor, 'beginReview', which, command));
  }

  returnToAuthor(actor: PersonActor, which: WhichCase, reason: string) {
    const command = { reviewerId: actor.personId, reason, now: this.clock.now() };
    return this.unit.do((work) => this.cases.move(work, actor, 'return', which, command));
  }

  release(actor: PersonActor, which: WhichCase, riskAcceptance: string | null) {
    const command = { reviewerId: actor.personId, risk: null, riskAcceptance, now: this.clock.now() };
    return this.unit.do((work) =>
      this.cases.move(work, actor, 'release', which, async ({ text }) => {
        const places = await identifiersIn(this.check, text);
        if (!places.ok) return places;
        const settings = (await this.municipalities.find(actor.municipalityId, work))?.settings ?? defaultSettings;
        return { ...command, serverFindings: places.value.length, settings };
      }),
    );
  }
}
