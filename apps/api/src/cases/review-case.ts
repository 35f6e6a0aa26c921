import { Injectable } from '@nestjs/common';

import type { CaseId } from '@systemblick/domain/cases/case';
import { beginReview, releaseCase, returnCase } from '@systemblick/domain/cases/review-case';
import { permitCase } from '@systemblick/domain/cases/rights';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import { defaultSettings } from '@systemblick/domain/people/municipality';
import { Cases } from '@systemblick/persistence/cases/cases';
import { Municipalities } from '@systemblick/persistence/people/municipalities';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { permitted } from '../platform/permissions/permitted.js';
import { identifiersIn } from './check-identifiers.js';

/** The second person's part: release, or return with the reason. */
@Injectable()
export class ReviewCase {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly cases: Cases,
    private readonly municipalities: Municipalities,
    private readonly clock: Clock,
  ) {}

  begin(actor: PersonActor, id: CaseId, expectedVersion: number) {
    const command = { reviewerId: actor.personId, now: this.clock.now() };
    return this.unit.do((work) =>
      this.cases.change(work, id, expectedVersion, { action: 'case:beginReview', actor }, (kase) =>
        permitted(permitCase(actor, 'case:beginReview', kase), () => beginReview(kase, command)),
      ),
    );
  }

  returnToAuthor(actor: PersonActor, id: CaseId, expectedVersion: number, reason: string) {
    const command = { reviewerId: actor.personId, reason, now: this.clock.now() };
    return this.unit.do((work) =>
      this.cases.change(work, id, expectedVersion, { action: 'case:return', actor }, (kase) =>
        permitted(permitCase(actor, 'case:return', kase), () => returnCase(kase, command)),
      ),
    );
  }

  async release(actor: PersonActor, id: CaseId, expectedVersion: number, riskAcceptance: string | null) {
    const settings = (await this.municipalities.find(actor.municipalityId))?.settings ?? defaultSettings;
    const command = { reviewerId: actor.personId, risk: null, riskAcceptance, settings, now: this.clock.now() };
    return this.unit.do((work) =>
      this.cases.change(work, id, expectedVersion, { action: 'case:release', actor }, (kase) =>
        permitted(permitCase(actor, 'case:release', kase), () => {
          const serverFindings = kase.state === 'inReview' ? identifiersIn(kase.text).length : 0;
          return releaseCase(kase, { ...command, serverFindings });
        }),
      ),
    );
  }
}
