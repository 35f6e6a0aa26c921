import { Injectable } from '@nestjs/common';

import {
  beginMeasure,
  finishMeasure,
  noteReading,
  reportProgress,
  takeMeasureUpAgain,
  verifyMeasure,
  withdrawReading,
} from '@systemblick/domain/follow-up/carry-out-measure';
import type { IndicatorReading, Measure, MeasureId, MeasurePlan } from '@systemblick/domain/follow-up/measure';
import {
  acceptMeasure,
  askMeasureAgain,
  cancelMeasure,
  declineMeasure,
  planMeasure,
} from '@systemblick/domain/follow-up/plan-measure';
import { permitMeasure, type FollowUpAction } from '@systemblick/domain/follow-up/rights';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';
import { checkToCome } from '@systemblick/domain/kernel/to-come';
import { Papers } from '@systemblick/persistence/decisions/papers';
import { ResolutionQueries } from '@systemblick/persistence/decisions/resolution-queries';
import { Measures } from '@systemblick/persistence/follow-up/measures';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { thenThere } from '../people/then-there.js';
import { permitted } from '../platform/permissions/permitted.js';
import { SurroundingsOfMeasures } from './measure-surroundings.js';
import { ProposeMeasure } from './propose-measure.js';

export type WhichMeasure = { readonly id: MeasureId; readonly expectedVersion: number };
type Move<R extends Refusal> = (measure: Measure) => Result<Measure, R>;

/** A measure from the answer of the institution asked to its verified effect. */
@Injectable()
export class CarryOutMeasure {
  constructor(
    private readonly measures: Measures,
    private readonly unit: UnitOfWork,
    private readonly papers: Papers,
    private readonly resolutions: ResolutionQueries,
    private readonly surroundings: SurroundingsOfMeasures,
    private readonly proposing: ProposeMeasure,
    private readonly clock: Clock,
  ) {}

  async plan(actor: PersonActor, which: WhichMeasure, plan: MeasurePlan) {
    const known = await this.proposing.known(plan, await this.measures.find(which.id));
    return this.move<Refusal>(actor, 'measure:plan', which, (measure) => {
      const toCome = checkToCome('dueOn', plan.dueOn, { before: measure.dueOn, now: this.clock.now() });
      return toCome.ok ? thenThere(planMeasure(measure, plan), known) : toCome;
    });
  }

  accept(actor: PersonActor, which: WhichMeasure) {
    return this.move(actor, 'measure:accept', which, acceptMeasure);
  }

  decline(actor: PersonActor, which: WhichMeasure, reason: string) {
    return this.move(actor, 'measure:decline', which, (measure) => declineMeasure(measure, { reason }));
  }

  askAgain(actor: PersonActor, which: WhichMeasure) {
    return this.move(actor, 'measure:askAgain', which, askMeasureAgain);
  }

  cancel(actor: PersonActor, which: WhichMeasure, reason: string) {
    return this.move(actor, 'measure:cancel', which, (measure) => cancelMeasure(measure, { reason }));
  }

  /** The first one that begins takes its paper with it: it is being implemented. */
  async begin(actor: PersonActor, { id, expectedVersion }: WhichMeasure): Promise<Result<Measure, Refusal>> {
    const around = await this.around(actor, id);
    return this.unit.do(async (work) => {
      const act = { action: 'measure:begin', actor };
      const begun = await this.measures.change(work, id, expectedVersion, act, (measure) =>
        permitted(permitMeasure(actor, 'measure:begin', measure, around), () => beginMeasure(measure)),
      );
      if (!begun.ok || begun.value.paperId === null) return begun;

      const { paperId, municipalityId } = begun.value;
      const paper = await this.papers.lock(work, paperId);
      if (paper?.state !== 'decided') return begun;
      const resolutions = (await this.resolutions.ofPaper([paperId], work)).get(paperId) ?? [];
      const system = { kind: 'system', municipalityId } as const;
      const on = await this.papers.follow(work, system, 'implement', paperId, { resolutions });
      return on.ok ? begun : on;
    });
  }

  report(actor: PersonActor, which: WhichMeasure, progress: number, note: string | null) {
    return this.move(actor, 'measure:report', which, (measure) => reportProgress(measure, { progress, note }));
  }

  noteReading(actor: PersonActor, which: WhichMeasure, reading: IndicatorReading) {
    const now = this.clock.now();
    return this.move(actor, 'measure:noteReading', which, (measure) => noteReading(measure, { ...reading, now }));
  }

  withdrawReading(actor: PersonActor, which: WhichMeasure, on: CivilDate) {
    return this.move(actor, 'measure:withdrawReading', which, (measure) => withdrawReading(measure, { on }));
  }

  finish(actor: PersonActor, which: WhichMeasure, doneNote: string) {
    const now = this.clock.now();
    return this.move(actor, 'measure:finish', which, (measure) => finishMeasure(measure, { doneNote, now }));
  }

  verify(actor: PersonActor, which: WhichMeasure, effect: string) {
    const now = this.clock.now();
    return this.move(actor, 'measure:verify', which, (measure) => verifyMeasure(measure, { effect, now }));
  }

  takeUpAgain(actor: PersonActor, which: WhichMeasure, reason: string) {
    return this.move(actor, 'measure:takeUpAgain', which, (measure) => takeMeasureUpAgain(measure, { reason }));
  }

  private async move<R extends Refusal>(
    actor: PersonActor,
    action: FollowUpAction,
    { id, expectedVersion }: WhichMeasure,
    verb: Move<R>,
  ) {
    const around = await this.around(actor, id);
    return this.unit.do((work) =>
      this.measures.change(work, id, expectedVersion, { action, actor }, (measure) =>
        permitted(permitMeasure(actor, action, measure, around), () => verb(measure)),
      ),
    );
  }

  private around(actor: PersonActor, id: MeasureId) {
    return this.surroundings.of(actor, { id });
  }
}
