import { Injectable } from '@nestjs/common';

import type { Beschlussvorlage, BeschlussvorlageId } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import { isOpen } from '@systemblick/domain/follow-up/measure';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, type Result } from '@systemblick/domain/kernel/result';
import { Papers } from '@systemblick/persistence/decisions/papers/papers';
import { MeasureQueries } from '@systemblick/persistence/follow-up/measure-queries';
import type { Which } from '@systemblick/persistence/platform/moved-store';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import type { Work } from '@systemblick/persistence/platform/work';
import { GenerativeThemes } from '@systemblick/persistence/themes/generative-themes';

/** Every measure of a paper is verified or cancelled: the paper is completed, and its themes are implemented. */
@Injectable()
export class CompletePaper {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly papers: Papers,
    private readonly themes: GenerativeThemes,
    private readonly queries: MeasureQueries,
    private readonly clock: Clock,
  ) {}

  execute(actor: PersonActor, which: Which<BeschlussvorlageId>): Promise<Result<Beschlussvorlage, Refusal>> {
    const now = this.clock.now();
    return this.unit.do(async (work) => {
      const completed = await this.papers.move(work, actor, 'complete', which, async ({ id }) => ({
        openMeasures: ((await this.queries.measuresOfPapers([id], work)).get(id) ?? []).filter(isOpen).length,
        now,
      }));
      if (!completed.ok) return completed;
      const themes = await this.implementThemes(work, actor, completed.value, now);
      return themes.ok ? completed : themes;
    });
  }

  /** A theme that meanwhile went elsewhere ("wieder gesehen") stays there. */
  private async implementThemes(
    work: Work,
    actor: PersonActor,
    { themeIds }: Beschlussvorlage,
    now: Date,
  ): Promise<Result<true, Refusal>> {
    for (const themeId of themeIds.toSorted()) {
      const theme = await this.themes.lock(work, themeId);
      if (theme?.state !== 'decided') continue;
      const done = await this.themes.follow(work, actor, 'implement', themeId, { now });
      if (!done.ok) return done;
    }
    return accept(true);
  }
}
