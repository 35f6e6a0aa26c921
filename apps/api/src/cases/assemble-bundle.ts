import { Injectable } from '@nestjs/common';

import { assembleBundle } from '@systemblick/domain/cases/assemble-bundle';
import { currentText, type CaseId } from '@systemblick/domain/cases/case';
import type { CaseBundle, CaseBundleId, Knowledge } from '@systemblick/domain/cases/case-bundle';
import type { NominationId } from '@systemblick/domain/cases/nomination';
import type { InstitutionId, PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { CaseBundles } from '@systemblick/persistence/cases/case-bundles';
import { Cases } from '@systemblick/persistence/cases/cases';
import { Nominations } from '@systemblick/persistence/cases/nominations';
import type { Which } from '@systemblick/persistence/platform/moved-store';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { StillThere } from '../people/still-there.js';
import { CheckIdentifiers } from './check-identifiers.js';
import { GaugeRisk, inGeneral } from './gauge-risk.js';

type WhichBundle = Which<CaseBundleId>;

/** The coordination puts a bundle together; authors answer for their cases. */
@Injectable()
export class AssembleBundle {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly bundles: CaseBundles,
    private readonly nominations: Nominations,
    private readonly cases: Cases,
    private readonly gauge: GaugeRisk,
    private readonly check: CheckIdentifiers,
    private readonly there: StillThere,
    private readonly clock: Clock,
  ) {}

  async write(
    actor: PersonActor,
    command: { id: CaseBundleId; expectedVersion: number | null; title: string; leadingQuestion: string },
  ) {
    const { id, expectedVersion, ...heading } = command;
    if (expectedVersion !== null)
      return this.unit.do((work) =>
        this.bundles.move(work, actor, 'write', { id, expectedVersion }, async () => {
          const clean = await this.check.lines(heading);
          return clean.ok ? heading : clean;
        }),
      );

    const bundle = assembleBundle({
      ...heading,
      id,
      municipalityId: actor.municipalityId,
      assembledBy: actor.personId,
    });
    if (!bundle.ok) return bundle;
    const clean = await this.check.lines(heading);
    if (!clean.ok) return clean;
    return this.unit.do(async (work) =>
      accept(await this.bundles.create(work, bundle.value, { action: 'bundle:assemble', actor })),
    );
  }

  /**
   * Takes a nominated case in, and its nomination with it: both, or neither. One that a bundle has taken before stays so;
   * what is refused because of the nomination names it as the field.
   */
  addCase(actor: PersonActor, which: WhichBundle, nominationId: NominationId, earlyReason: string | null) {
    return this.unit.do(async (work): Promise<Result<CaseBundle, Refusal>> => {
      const nomination = await this.nominations.lock(work, nominationId);
      const kase = nomination && (await this.cases.hold(work, nomination.caseId));
      if (!nomination || !kase) return refuse({ code: 'NOT_FOUND', field: 'nominationId' } as const);

      const { why, authorPresents, state } = nomination;
      const gauge = await this.gauge.within(work, actor.municipalityId);
      const told = currentText(kase)?.text;
      const groupSize = told ? gauge.sizeOf(told, { caseId: kase.id, authorPresents }) : 1;
      const command = { case: kase, why, earlyReason, authorPresents, groupSize };
      const added = await this.bundles.move(work, actor, 'addCase', which, async () => {
        const clean = await this.check.lines({ earlyReason });
        return clean.ok ? command : clean;
      });
      if (!added.ok || state === 'taken') return added;

      const nominated = { id: nominationId, expectedVersion: 'any' } as const;
      const taken = await this.nominations.move(work, actor, 'take', nominated, { bundleId: which.id });
      return taken.ok ? added : refuse({ ...taken.refusal, field: 'nominationId' });
    });
  }

  removeCase(actor: PersonActor, which: WhichBundle, caseId: CaseId) {
    return this.unit.do((work) => this.bundles.move(work, actor, 'removeCase', which, { caseId }));
  }

  inviteInstitutions(actor: PersonActor, which: WhichBundle, institutionIds: readonly InstitutionId[]) {
    return this.unit.do((work) =>
      this.bundles.move(work, actor, 'inviteInstitutions', which, async ({ institutionIds: before }) => {
        const there = await this.there.institutions(work, { field: 'institutionIds', ids: institutionIds, before });
        return there.ok ? { institutionIds } : there;
      }),
    );
  }

  answerKnowledge(
    actor: PersonActor,
    which: WhichBundle,
    command: { caseId: CaseId; institutionId: InstitutionId; answer: Knowledge },
  ) {
    const given = { ...command, by: actor.personId, now: this.clock.now() };
    return this.unit.do((work) => this.bundles.move(work, actor, 'answerKnowledge', which, given));
  }

  makeReady(actor: PersonActor, which: WhichBundle, riskAcceptance: string | null) {
    return this.unit.do((work) =>
      this.bundles.move(work, actor, 'makeReady', which, async ({ cases }) => {
        const clean = await this.check.lines({ riskAcceptance });
        if (!clean.ok) return clean;
        const held = await this.cases.holdAll(
          work,
          cases.map(({ caseId }) => caseId),
        );
        const releasedCaseIds = [...held.values()].filter(({ state }) => state === 'released').map(({ id }) => id);
        const gauge = await this.gauge.within(work, actor.municipalityId);
        const groupSizes = new Map(
          cases.flatMap((entry): [CaseId, number][] => {
            const told = inGeneral(held.get(entry.caseId), entry.textNumber);
            return told ? [[entry.caseId, gauge.sizeOf(told, entry)]] : [];
          }),
        );
        return { releasedCaseIds, groupSizes, riskAcceptance };
      }),
    );
  }

  takeBack(actor: PersonActor, which: WhichBundle) {
    return this.unit.do((work) => this.bundles.move(work, actor, 'takeBack', which));
  }
}
