import { Injectable } from '@nestjs/common';

import type { Measure } from '@systemblick/domain/follow-up/measure';
import { permitMeasure } from '@systemblick/domain/follow-up/rights';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';

import { SurroundingsOfMeasures } from './measure-surroundings.js';
import type { MeasureType } from './measure.types.js';
import { toMeasureType } from './measure.views.js';

/** Of these measures the ones a reader may read. */
@Injectable()
export class SeenMeasures {
  constructor(
    private readonly surroundings: SurroundingsOfMeasures,
    private readonly clock: Clock,
  ) {}

  async by(actor: PersonActor, measures: readonly Measure[]): Promise<MeasureType[]> {
    const now = this.clock.now();
    const views = await Promise.all(
      measures.map(async (measure) => {
        const around = await this.surroundings.of(actor, measure);
        return permitMeasure(actor, 'measure:read', measure, around).ok ? toMeasureType(measure, now) : null;
      }),
    );
    return views.filter((view) => view !== null);
  }
}
