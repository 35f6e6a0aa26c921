import { Injectable } from '@nestjs/common';

import type { ResolutionId } from '@systemblick/domain/decisions/resolution';
import { Resolutions } from '@systemblick/domain/decisions/resolutions';
import { proposeMeasure } from '@systemblick/domain/follow-up/plan-measure';
import type { Measure, MeasureId, MeasurePlan } from '@systemblick/domain/follow-up/measure';
import { Measures } from '@systemblick/domain/follow-up/measures';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { PeopleQueries } from '@systemblick/persistence/people/people-queries';

/** An institution is asked for what a resolution wants done. */
@Injectable()
export class ProposeMeasure {
  constructor(
    private readonly measures: Measures,
    private readonly resolutions: Resolutions,
    private readonly people: PeopleQueries,
  ) {}

  async execute(
    actor: PersonActor,
    {
      id,
      resolutionId,
      plan,
    }: { readonly id: MeasureId; readonly resolutionId: ResolutionId; readonly plan: MeasurePlan },
  ): Promise<Result<Measure, Refusal>> {
    const resolution = await this.resolutions.find(resolutionId);
    if (!resolution) return refuse({ code: 'NOT_FOUND', field: 'resolutionId' } as const);
    const unknown = await this.unknownIn(plan);
    if (unknown) return refuse({ code: 'NOT_FOUND', field: unknown } as const);

    const measure = proposeMeasure(resolution, { ...plan, id });
    return measure.ok
      ? accept(await this.measures.create(measure.value, { action: 'measure:propose', actor }))
      : measure;
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
