import { Injectable } from '@nestjs/common';

import type { CaseId } from '@systemblick/domain/cases/case';
import { nominate, type Nomination, type NominationId } from '@systemblick/domain/cases/nomination';
import { permitCase } from '@systemblick/domain/cases/rights';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { Cases } from '@systemblick/persistence/cases/cases';
import { Nominations } from '@systemblick/persistence/cases/nominations';
import type { Which } from '@systemblick/persistence/platform/moved-store';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { CheckIdentifiers } from './check-identifiers.js';

type WhichNomination = Which<NominationId>;

/** A case manager's word on why a case is exemplary, and what becomes of it. */
@Injectable()
export class NominateCase {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly cases: Cases,
    private readonly nominations: Nominations,
    private readonly check: CheckIdentifiers,
    private readonly clock: Clock,
  ) {}

  /** The case is held: it is not withdrawn meanwhile. */
  execute(actor: PersonActor, command: { id: NominationId; caseId: CaseId; why: string; authorPresents: boolean }) {
    return this.unit.do(async (work): Promise<Result<Nomination, Refusal>> => {
      const kase = await this.cases.hold(work, command.caseId);
      if (!kase || !permitCase(actor, 'case:readOutcome', kase).ok)
        return refuse({ code: 'NOT_FOUND', field: 'caseId' } as const);
      const nomination = nominate(kase, { ...command, by: actor.personId, now: this.clock.now() });
      if (!nomination.ok) return nomination;
      const clean = await this.check.lines({ why: command.why });
      if (!clean.ok) return clean;
      return accept(await this.nominations.create(work, nomination.value, { action: 'nomination:create', actor }));
    });
  }

  passOver(actor: PersonActor, which: WhichNomination) {
    return this.unit.do((work) => this.nominations.move(work, actor, 'passOver', which));
  }

  withdraw(actor: PersonActor, which: WhichNomination) {
    return this.unit.do((work) => this.nominations.move(work, actor, 'withdraw', which));
  }
}
