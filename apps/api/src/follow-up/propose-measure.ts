import { Injectable } from '@nestjs/common';

import type { ResolutionId } from '@systemblick/domain/decisions/meetings/resolution';
import type { Measure, MeasureId, MeasurePlan } from '@systemblick/domain/follow-up/measure';
import { proposeMeasure } from '@systemblick/domain/follow-up/plan-measure';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { wrongState } from '@systemblick/domain/kernel/transition';
import { Papers } from '@systemblick/persistence/decisions/papers/papers';
import { Resolutions } from '@systemblick/persistence/decisions/meetings/resolutions';
import { Measures } from '@systemblick/persistence/follow-up/measures';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import type { Work } from '@systemblick/persistence/platform/work';

import { StillThere } from '../people/still-there.js';

/** An institution is asked for what a resolution wants done, unless its paper is completed: it is held meanwhile. */
@Injectable()
export class ProposeMeasure {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly resolutions: Resolutions,
    private readonly measures: Measures,
    private readonly papers: Papers,
    private readonly there: StillThere,
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
    return this.unit.do(async (work) => {
      const resolution = await this.resolutions.lock(work, resolutionId);
      if (!resolution) return refuse({ code: 'NOT_FOUND', field: 'resolutionId' } as const);
      const paper = resolution.paperId && (await this.papers.lock(work, resolution.paperId));
      if (paper && paper.state === 'completed') return wrongState;
      const known = await this.known(work, plan);
      if (!known.ok) return known;

      const measure = proposeMeasure(resolution, { ...plan, id, now: this.clock.now() });
      const act = { action: 'measure:propose', actor };
      return measure.ok ? accept(await this.measures.create(work, measure.value, act)) : measure;
    });
  }

  /** Whether those it names are there; who was named `before` may stay named. */
  async known(
    work: Work,
    { institutionId, contributingInstitutionIds, responsibleId }: MeasurePlan,
    before?: MeasurePlan,
  ) {
    const there = await this.there.institutions(
      work,
      { field: 'institutionId', ids: [institutionId], before: [before?.institutionId ?? null] },
      {
        field: 'contributingInstitutionIds',
        ids: contributingInstitutionIds,
        before: before?.contributingInstitutionIds ?? [],
      },
    );
    if (!there.ok) return there;
    const responsible = { field: 'responsibleId', ids: [responsibleId], before: [before?.responsibleId ?? null] };
    return this.there.persons(work, responsible);
  }
}
