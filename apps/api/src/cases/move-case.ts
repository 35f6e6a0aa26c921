import { Injectable } from '@nestjs/common';

import type { CaseId } from '@systemblick/domain/cases/case';
import { permitCase } from '@systemblick/domain/cases/rights';
import { dropRevision, reviseCase, submitCase, takeBackCase } from '@systemblick/domain/cases/write-case';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import { defaultSettings } from '@systemblick/domain/people/municipality';
import { Cases } from '@systemblick/persistence/cases/cases';
import { Municipalities } from '@systemblick/persistence/people/municipalities';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { permitted } from '../platform/permissions/permitted.js';

/** What an author does with a case once it is written. */
@Injectable()
export class MoveCase {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly cases: Cases,
    private readonly municipalities: Municipalities,
    private readonly clock: Clock,
  ) {}

  async submit(actor: PersonActor, id: CaseId, expectedVersion: number) {
    const settings = (await this.municipalities.find(actor.municipalityId))?.settings ?? defaultSettings;
    const command = { settings, now: this.clock.now() };
    return this.unit.do((work) =>
      this.cases.change(work, id, expectedVersion, { action: 'case:submit', actor }, (kase) =>
        permitted(permitCase(actor, 'case:submit', kase), () => submitCase(kase, command)),
      ),
    );
  }

  takeBack(actor: PersonActor, id: CaseId, expectedVersion: number) {
    return this.unit.do((work) =>
      this.cases.change(work, id, expectedVersion, { action: 'case:takeBack', actor }, (kase) =>
        permitted(permitCase(actor, 'case:takeBack', kase), () => takeBackCase(kase)),
      ),
    );
  }

  revise(actor: PersonActor, id: CaseId, expectedVersion: number) {
    return this.unit.do((work) =>
      this.cases.change(work, id, expectedVersion, { action: 'case:revise', actor }, (kase) =>
        permitted(permitCase(actor, 'case:revise', kase), () => reviseCase(kase, { now: this.clock.now() })),
      ),
    );
  }

  dropRevision(actor: PersonActor, id: CaseId, expectedVersion: number) {
    return this.unit.do((work) =>
      this.cases.change(work, id, expectedVersion, { action: 'case:dropRevision', actor }, (kase) =>
        permitted(permitCase(actor, 'case:dropRevision', kase), () => dropRevision(kase)),
      ),
    );
  }
}
