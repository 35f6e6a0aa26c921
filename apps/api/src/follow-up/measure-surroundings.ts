import { Injectable } from '@nestjs/common';

import type { Measure } from '@systemblick/domain/follow-up/measure';
import type { MeasureSurroundings } from '@systemblick/domain/follow-up/rights';
import type { InstitutionId, PersonActor } from '@systemblick/domain/kernel/actor';
import { holding, permit } from '@systemblick/domain/kernel/rights';
import { followUpRights } from '@systemblick/domain/follow-up/rights';
import { MeasureQueries, type MeasureVisibility } from '@systemblick/persistence/follow-up/measure-queries';

import { RequestContext } from '../platform/request/request-context.js';
import { RequestLoaders } from '../platform/request/request-loaders.js';

/** What decides who may do what with a measure: whom it asks, which groups and cases lie behind it. */
@Injectable()
export class SurroundingsOfMeasures {
  constructor(
    private readonly queries: MeasureQueries,
    private readonly context: RequestContext,
    private readonly loaders: RequestLoaders,
  ) {}

  async of(actor: PersonActor, { id }: Pick<Measure, 'id'>): Promise<MeasureSurroundings> {
    const behind = await this.loaders.for('behindMeasure', this.queries.behind).load(id);
    return {
      ledInstitutionIds: await this.ledBy(actor),
      groupBodyIds: behind?.groupBodyIds ?? [],
      contributorIds: behind?.contributorIds ?? [],
    };
  }

  /** The same in the terms of a list. */
  async visibleTo(actor: PersonActor): Promise<MeasureVisibility> {
    const spokenFor = actor.memberships.flatMap(({ bodyKind, institutionId }) =>
      bodyKind === 'steeringGroup' && institutionId !== null ? [institutionId] : [],
    );
    return {
      all: permit(followUpRights['measure:read'], holding(actor, new Set())).ok,
      personId: actor.personId,
      institutionIds: [...spokenFor, ...(await this.ledBy(actor))],
      bodyIds: actor.memberships.map(({ bodyId }) => bodyId),
    };
  }

  private ledBy(actor: PersonActor): Promise<readonly InstitutionId[]> {
    return this.context.keep('ledInstitutions', () => this.queries.ledBy(actor.personId));
  }
}
