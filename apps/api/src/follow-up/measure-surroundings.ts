import { Injectable } from '@nestjs/common';

import { measureStates, type Measure } from '@systemblick/domain/follow-up/measure';
import { followUpRights, institutionsSpokenFor, type MeasureSurroundings } from '@systemblick/domain/follow-up/rights';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { seenStates } from '@systemblick/domain/kernel/seen-states';
import { MeasureQueries, type MeasureVisibility } from '@systemblick/persistence/follow-up/measure-queries';

import { RequestLoaders } from '../platform/request/request-loaders.js';
import { LedInstitutions } from '../proposals/led-institutions.js';

/** What decides who may do what with a measure: whom it asks, which groups and cases lie behind it. */
@Injectable()
export class SurroundingsOfMeasures {
  constructor(
    private readonly queries: MeasureQueries,
    private readonly led: LedInstitutions,
    private readonly loaders: RequestLoaders,
  ) {}

  async of(actor: PersonActor, { id }: Pick<Measure, 'id'>): Promise<MeasureSurroundings> {
    const behind = await this.loaders.for('behindMeasure', this.queries.behind).load(id);
    return {
      ledInstitutionIds: await this.led.of(actor),
      groupBodyIds: behind?.groupBodyIds ?? [],
      contributorIds: behind?.contributorIds ?? [],
    };
  }

  /** The same in the terms of a list. */
  async visibleTo(actor: PersonActor): Promise<MeasureVisibility> {
    return {
      states: seenStates(followUpRights['measure:read'], actor, measureStates),
      personId: actor.personId,
      institutionIds: institutionsSpokenFor(actor, await this.led.of(actor)),
      bodyIds: actor.memberships.map(({ bodyId }) => bodyId),
    };
  }
}
