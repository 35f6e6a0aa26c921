import { Injectable } from '@nestjs/common';

import {
  addCase,
  answerKnowledge,
  assembleBundle,
  inviteInstitutions,
  removeCase,
  writeBundle,
} from '@systemblick/domain/cases/assemble-bundle';
import type { CaseId } from '@systemblick/domain/cases/case';
import type { CaseBundle, CaseBundleId, Knowledge } from '@systemblick/domain/cases/case-bundle';
import { makeReady, takeBackBundle } from '@systemblick/domain/cases/conduct-bundle';
import { takeNomination, type NominationId } from '@systemblick/domain/cases/nomination';
import { permitBundle, type CaseAction } from '@systemblick/domain/cases/rights';
import type { InstitutionId, PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { defaultSettings } from '@systemblick/domain/people/municipality';
import { CaseBundles } from '@systemblick/persistence/cases/case-bundles';
import { CaseQueries } from '@systemblick/persistence/cases/case-queries';
import { Cases } from '@systemblick/persistence/cases/cases';
import { Nominations } from '@systemblick/persistence/cases/nominations';
import { Municipalities } from '@systemblick/persistence/people/municipalities';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { StillThere } from '../people/still-there.js';
import { thenThere } from '../people/then-there.js';
import { permitted } from '../platform/permissions/permitted.js';

type Which = { readonly id: CaseBundleId; readonly expectedVersion: number };

/** The coordination puts a bundle together; authors answer for their cases. */
@Injectable()
export class AssembleBundle {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly bundles: CaseBundles,
    private readonly nominations: Nominations,
    private readonly cases: Cases,
    private readonly queries: CaseQueries,
    private readonly municipalities: Municipalities,
    private readonly there: StillThere,
    private readonly clock: Clock,
  ) {}

  async write(
    actor: PersonActor,
    command: { id: CaseBundleId; expectedVersion: number | null; title: string; leadingQuestion: string },
  ) {
    const { id, expectedVersion, ...heading } = command;
    if (expectedVersion !== null)
      return this.move(actor, 'bundle:write', { id, expectedVersion }, (bundle) => writeBundle(bundle, heading));

    const bundle = assembleBundle({
      ...heading,
      id,
      municipalityId: actor.municipalityId,
      assembledBy: actor.personId,
    });
    return bundle.ok
      ? this.unit.do(async (work) =>
          accept(await this.bundles.create(work, bundle.value, { action: 'bundle:assemble', actor })),
        )
      : bundle;
  }

  /**
   * Takes a nominated case in, and its nomination with it: both, or neither. One that a bundle has taken before stays so;
   * what is refused because of the nomination names it as the field.
   */
  async addCase(actor: PersonActor, which: Which, nominationId: NominationId, earlyReason: string | null) {
    const act = { action: 'bundle:addCase', actor } as const;
    return this.unit.do(async (work): Promise<Result<CaseBundle, Refusal>> => {
      const nomination = await this.nominations.lock(work, nominationId);
      const kase = nomination && (await this.cases.find(nomination.caseId, work));
      if (!nomination || !kase) return refuse({ code: 'NOT_FOUND', field: 'nominationId' } as const);

      const { id, expectedVersion } = which;
      const added = await this.bundles.change(work, id, expectedVersion, act, (bundle) =>
        permitted(permitBundle(actor, 'bundle:addCase', bundle), () =>
          addCase(bundle, { case: kase, why: nomination.why, earlyReason }),
        ),
      );
      if (!added.ok || nomination.state === 'taken') return added;

      const take = { action: 'nomination:take', actor } as const;
      const taken = await this.nominations.change(work, nominationId, 'any', take, (same) =>
        takeNomination(same, { bundleId: id }),
      );
      return taken.ok ? added : refuse({ ...taken.refusal, field: 'nominationId' });
    });
  }

  removeCase(actor: PersonActor, which: Which, caseId: CaseId) {
    return this.move(actor, 'bundle:removeCase', which, (bundle) => removeCase(bundle, { caseId }));
  }

  async inviteInstitutions(actor: PersonActor, which: Which, institutionIds: readonly InstitutionId[]) {
    const before = (await this.bundles.find(which.id))?.institutionIds ?? [];
    const there = await this.there.institutions({ field: 'institutionIds', ids: institutionIds, before });
    return this.move(actor, 'bundle:inviteInstitutions', which, (bundle) =>
      thenThere(inviteInstitutions(bundle, { institutionIds }), there),
    );
  }

  answerKnowledge(
    actor: PersonActor,
    which: Which,
    command: { caseId: CaseId; institutionId: InstitutionId; answer: Knowledge },
  ) {
    const given = { ...command, by: actor.personId, now: this.clock.now() };
    return this.move(actor, 'bundle:answerKnowledge', which, (bundle) => answerKnowledge(bundle, given));
  }

  async makeReady(actor: PersonActor, which: Which, riskAcceptance: string | null) {
    const before = await this.bundles.find(which.id);
    const held = await this.queries.casesById((before?.cases ?? []).map(({ caseId }) => caseId));
    const releasedCaseIds = [...held.values()].filter(({ state }) => state === 'released').map(({ id }) => id);
    const settings = (await this.municipalities.find(actor.municipalityId))?.settings ?? defaultSettings;
    return this.move(actor, 'bundle:makeReady', which, (bundle) =>
      makeReady(bundle, { releasedCaseIds, risk: null, riskAcceptance, settings }),
    );
  }

  takeBack(actor: PersonActor, which: Which) {
    return this.move(actor, 'bundle:takeBack', which, takeBackBundle);
  }

  private move<R extends Refusal>(
    actor: PersonActor,
    action: CaseAction,
    { id, expectedVersion }: Which,
    verb: (bundle: CaseBundle) => Result<CaseBundle, R>,
  ) {
    return this.unit.do((work) =>
      this.bundles.change(work, id, expectedVersion, { action, actor }, (bundle) =>
        permitted(permitBundle(actor, action, bundle), () => verb(bundle)),
      ),
    );
  }
}
