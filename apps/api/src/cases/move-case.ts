import { Injectable } from '@nestjs/common';

import type { CaseId } from '@systemblick/domain/cases/case';
import { Cases } from '@systemblick/domain/cases/cases';
import { permitCase } from '@systemblick/domain/cases/rights';
import { dropRevision, reviseCase, submitCase } from '@systemblick/domain/cases/write-case';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';

import { permitted } from '../platform/permissions/permitted.js';

/** What an author does with a case once it is written. */
@Injectable()
export class MoveCase {
  constructor(
    private readonly cases: Cases,
    private readonly clock: Clock,
  ) {}

  submit(actor: PersonActor, id: CaseId, expectedVersion: number) {
    return this.cases.change(id, expectedVersion, { action: 'case:submit', actor }, (kase) =>
      permitted(permitCase(actor, 'case:submit', kase), () => submitCase(kase, { now: this.clock.now() })),
    );
  }

  revise(actor: PersonActor, id: CaseId, expectedVersion: number) {
    return this.cases.change(id, expectedVersion, { action: 'case:revise', actor }, (kase) =>
      permitted(permitCase(actor, 'case:revise', kase), () => reviseCase(kase, { now: this.clock.now() })),
    );
  }

  dropRevision(actor: PersonActor, id: CaseId, expectedVersion: number) {
    return this.cases.change(id, expectedVersion, { action: 'case:dropRevision', actor }, (kase) =>
      permitted(permitCase(actor, 'case:dropRevision', kase), () => dropRevision(kase)),
    );
  }
}
