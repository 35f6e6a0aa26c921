import { Injectable } from '@nestjs/common';

import type { CaseId } from '@systemblick/domain/cases/case';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import { defaultSettings } from '@systemblick/domain/people/municipality';
import { Cases } from '@systemblick/persistence/cases/cases';
import { Municipalities } from '@systemblick/persistence/people/municipalities';
import type { Which } from '@systemblick/persistence/platform/moved-store';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { CheckIdentifiers } from './check-identifiers.js';

export type WhichCase = Which<CaseId>;

/** What an author does with a case once it is written. */
@Injectable()
export class MoveCase {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly cases: Cases,
    private readonly municipalities: Municipalities,
    private readonly check: CheckIdentifiers,
    private readonly clock: Clock,
  ) {}

  submit(actor: PersonActor, which: WhichCase) {
    const now = this.clock.now();
    return this.unit.do((work) =>
      this.cases.move(work, actor, 'submit', which, async ({ text }) => {
        const found = await this.check.inCase(text, work);
        if (!found.ok) return found;
        const settings = (await this.municipalities.find(actor.municipalityId, work))?.settings ?? defaultSettings;
        return { found: found.value, settings, now };
      }),
    );
  }

  takeBack(actor: PersonActor, which: WhichCase) {
    return this.unit.do((work) => this.cases.move(work, actor, 'takeBack', which));
  }

  revise(actor: PersonActor, which: WhichCase) {
    return this.unit.do((work) => this.cases.move(work, actor, 'revise', which, { now: this.clock.now() }));
  }

  dropRevision(actor: PersonActor, which: WhichCase) {
    return this.unit.do((work) => this.cases.move(work, actor, 'dropRevision', which));
  }
}
