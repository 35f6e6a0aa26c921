import { Injectable } from '@nestjs/common';

import type { CaseId } from '@systemblick/domain/cases/case';
import { nominate, type NominationId } from '@systemblick/domain/cases/nomination';
import { permitCase } from '@systemblick/domain/cases/rights';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import { accept, refuse } from '@systemblick/domain/kernel/result';
import { Cases } from '@systemblick/persistence/cases/cases';
import { Nominations } from '@systemblick/persistence/cases/nominations';
import type { Which } from '@systemblick/persistence/platform/moved-store';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

type WhichNomination = Which<NominationId>;

/** A case manager's word on why a case is exemplary, and what becomes of it. */
@Injectable()
export class NominateCase {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly cases: Cases,
    private readonly nominations: Nominations,
    private readonly clock: Clock,
  ) {}

  async execute(actor: PersonActor, command: { id: NominationId; caseId: CaseId; why: string }) {
    const kase = await this.cases.find(command.caseId);
    if (!kase || !permitCase(actor, 'case:readOutcome', kase).ok)
      return refuse({ code: 'NOT_FOUND', field: 'caseId' } as const);
    const nomination = nominate(kase, { ...command, by: actor.personId, now: this.clock.now() });
    return nomination.ok
      ? this.unit.do(async (work) =>
          accept(await this.nominations.create(work, nomination.value, { action: 'nomination:create', actor })),
        )
      : nomination;
  }

  passOver(actor: PersonActor, which: WhichNomination) {
    return this.unit.do((work) => this.nominations.move(work, actor, 'passOver', which));
  }

  withdraw(actor: PersonActor, which: WhichNomination) {
    return this.unit.do((work) => this.nominations.move(work, actor, 'withdraw', which));
  }
}
