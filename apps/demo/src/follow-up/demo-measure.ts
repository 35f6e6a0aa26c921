import { CarryOutMeasure } from '@systemblick/api/follow-up/carry-out-measure';
import { ProposeMeasure } from '@systemblick/api/follow-up/propose-measure';
import type { ResolutionId } from '@systemblick/domain/decisions/meetings/resolution';
import type { Measure, MeasurePlan } from '@systemblick/domain/follow-up/measure';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';
import { newId } from '@systemblick/persistence/platform/new-id';

import type { Does, Story } from '../story/story.js';
import { which } from '../story/which.js';

const coordinator = 'p01';

/** A measure that the coordination asks for and keeps the book of; the institution asked answers for itself. */
export class DemoMeasure {
  private constructor(
    private readonly story: Story,
    private measure: Measure,
  ) {}

  static async ask(story: Story, resolutionId: ResolutionId, plan: MeasurePlan, daysAgo: number): Promise<DemoMeasure> {
    const command = { id: newId<'Measure'>(), resolutionId, plan };
    story.dates.turnTo(story.dates.daysAgo(daysAgo));
    const asked = await story.act(coordinator, 'measure:propose', ProposeMeasure, (measures, actor) =>
      measures.execute(actor, command),
    );
    return new DemoMeasure(story, asked);
  }

  accept(by: string, daysAgo: number): Promise<void> {
    return this.move(by, 'accept', daysAgo, (measures, actor) => measures.accept(actor, which(this.measure)));
  }

  begin(daysAgo: number): Promise<void> {
    return this.move(coordinator, 'begin', daysAgo, (measures, actor) => measures.begin(actor, which(this.measure)));
  }

  report(daysAgo: number, progress: number, note: string | null): Promise<void> {
    return this.move(coordinator, 'report', daysAgo, (measures, actor) =>
      measures.report(actor, which(this.measure), progress, note),
    );
  }

  noteReading(daysAgo: number, value: number): Promise<void> {
    const on = this.story.dates.fromToday(-daysAgo);
    return this.move(coordinator, 'noteReading', daysAgo, (measures, actor) =>
      measures.noteReading(actor, which(this.measure), { on, value, note: null }),
    );
  }

  finish(daysAgo: number, doneNote: string): Promise<void> {
    return this.move(coordinator, 'finish', daysAgo, (measures, actor) =>
      measures.finish(actor, which(this.measure), doneNote),
    );
  }

  verify(daysAgo: number, effect: string): Promise<void> {
    return this.move(coordinator, 'verify', daysAgo, (measures, actor) =>
      measures.verify(actor, which(this.measure), effect),
    );
  }

  private async move(
    by: string,
    move: string,
    daysAgo: number,
    does: Does<CarryOutMeasure, Result<Measure, Refusal>>,
  ): Promise<void> {
    this.story.dates.turnTo(this.story.dates.daysAgo(daysAgo));
    this.measure = await this.story.act(by, `measure:${move}`, CarryOutMeasure, does);
  }
}
