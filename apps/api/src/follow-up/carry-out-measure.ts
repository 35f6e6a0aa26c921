import { Injectable } from '@nestjs/common';

import type { IndicatorReading, Measure, MeasureId, MeasurePlan } from '@systemblick/domain/follow-up/measure';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';
import { Papers } from '@systemblick/persistence/decisions/papers/papers';
import { ResolutionQueries } from '@systemblick/persistence/decisions/meetings/resolution-queries';
import { Measures } from '@systemblick/persistence/follow-up/measures';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { ProposeMeasure } from './propose-measure.js';

export type WhichMeasure = { readonly id: MeasureId; readonly expectedVersion: number };

/** A measure from the answer of the institution asked to its verified effect. */
@Injectable()
export class CarryOutMeasure {
  constructor(
    private readonly measures: Measures,
    private readonly unit: UnitOfWork,
    private readonly papers: Papers,
    private readonly resolutions: ResolutionQueries,
    private readonly proposing: ProposeMeasure,
    private readonly clock: Clock,
  ) {}

  plan(actor: PersonActor, which: WhichMeasure, plan: MeasurePlan) {
    const command = { ...plan, now: this.clock.now() };
    return this.unit.do((work) =>
      this.measures.move(work, actor, 'plan', which, async (measure) => {
        const known = await this.proposing.known(work, plan, measure);
        return known.ok ? command : known;
      }),
    );
  }

  accept(actor: PersonActor, which: WhichMeasure) {
    return this.unit.do((work) => this.measures.move(work, actor, 'accept', which));
  }

  decline(actor: PersonActor, which: WhichMeasure, reason: string) {
    return this.unit.do((work) => this.measures.move(work, actor, 'decline', which, { reason }));
  }

  askAgain(actor: PersonActor, which: WhichMeasure) {
    return this.unit.do((work) => this.measures.move(work, actor, 'askAgain', which));
  }

  cancel(actor: PersonActor, which: WhichMeasure, reason: string) {
    return this.unit.do((work) => this.measures.move(work, actor, 'cancel', which, { reason }));
  }

  /** The first one that begins takes its paper with it: it is being implemented. */
  begin(actor: PersonActor, which: WhichMeasure): Promise<Result<Measure, Refusal>> {
    return this.unit.do(async (work) => {
      const begun = await this.measures.move(work, actor, 'begin', which);
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
    return this.unit.do((work) => this.measures.move(work, actor, 'report', which, { progress, note }));
  }

  noteReading(actor: PersonActor, which: WhichMeasure, reading: IndicatorReading) {
    const now = this.clock.now();
    return this.unit.do((work) => this.measures.move(work, actor, 'noteReading', which, { ...reading, now }));
  }

  withdrawReading(actor: PersonActor, which: WhichMeasure, on: CivilDate) {
    return this.unit.do((work) => this.measures.move(work, actor, 'withdrawReading', which, { on }));
  }

  finish(actor: PersonActor, which: WhichMeasure, doneNote: string) {
    const now = this.clock.now();
    return this.unit.do((work) => this.measures.move(work, actor, 'finish', which, { doneNote, now }));
  }

  verify(actor: PersonActor, which: WhichMeasure, effect: string) {
    const now = this.clock.now();
    return this.unit.do((work) => this.measures.move(work, actor, 'verify', which, { effect, now }));
  }

  takeUpAgain(actor: PersonActor, which: WhichMeasure, reason: string) {
    return this.unit.do((work) => this.measures.move(work, actor, 'takeUpAgain', which, { reason }));
  }
}
