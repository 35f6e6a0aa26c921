import { Injectable } from '@nestjs/common';

import type { ResolutionId } from '@systemblick/domain/decisions/resolution';
import { proposeMeasure } from '@systemblick/domain/follow-up/plan-measure';
import type { Measure, MeasureId, MeasurePlan } from '@systemblick/domain/follow-up/measure';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { checkToCome } from '@systemblick/domain/kernel/to-come';
import { wrongState } from '@systemblick/domain/kernel/transition';
import { MeasureStores } from '@systemblick/persistence/follow-up/measure-stores';
import { PeopleQueries } from '@systemblick/persistence/people/people-queries';

/** An institution is asked for what a resolution wants done, unless its paper is completed: it is held meanwhile. */
@Injectable()
export class ProposeMeasure {
  constructor(
    private readonly stores: MeasureStores,
    private readonly people: PeopleQueries,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: PersonActor,
    {
      id,
      resolutionId,
      plan,
    }: { readonly id: MeasureId; readonly resolutionId: ResolutionId; readonly plan: MeasurePlan },
  ): Promise<Result<Measure, Refusal>> {
    const unknown = await this.unknownIn(plan);
    if (unknown) return refuse({ code: 'NOT_FOUND', field: unknown } as const);

    return this.stores.tenant.write(async (transaction) => {
      const resolution = await this.stores.resolutions.load(transaction, resolutionId, 'lock');
      if (!resolution) return refuse({ code: 'NOT_FOUND', field: 'resolutionId' } as const);
      const paper = resolution.paperId && (await this.stores.papers.load(transaction, resolution.paperId, 'lock'));
      if (paper && paper.state === 'completed') return wrongState;

      const toCome = checkToCome('dueOn', plan.dueOn, { now: this.clock.now() });
      if (!toCome.ok) return toCome;
      const measure = proposeMeasure(resolution, { ...plan, id });
      const act = { action: 'measure:propose', actor };
      return measure.ok ? accept(await this.stores.measures.createWithin(transaction, measure.value, act)) : measure;
    });
  }

  /** The field that names somebody who is not there. */
  async unknownIn({ institutionId, contributingInstitutionIds, responsibleId }: MeasurePlan) {
    const institutions = [institutionId, ...contributingInstitutionIds];
    const known = await this.people.institutionsById(institutions);
    if (!known.has(institutionId)) return 'institutionId';
    if (!institutions.every((id) => known.has(id))) return 'contributingInstitutionIds';
    if (responsibleId && !(await this.people.personsById([responsibleId])).has(responsibleId)) return 'responsibleId';
    return undefined;
  }
}
