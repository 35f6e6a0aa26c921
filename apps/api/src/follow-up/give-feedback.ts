import { Injectable } from '@nestjs/common';

import { giveFeedback, type Feedback, type FeedbackId } from '@systemblick/domain/follow-up/feedback';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';
import { Feedbacks } from '@systemblick/persistence/follow-up/feedbacks';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import { GenerativeThemes } from '@systemblick/persistence/themes/generative-themes';

/** The coordination tells the case managers of a theme's evidence what became of it. */
@Injectable()
export class GiveFeedback {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly feedbacks: Feedbacks,
    private readonly themes: GenerativeThemes,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: PersonActor,
    { id, themeId, text }: { readonly id: FeedbackId; readonly themeId: GenerativeThemeId; readonly text: string },
  ): Promise<Result<Feedback, Refusal>> {
    if (!(await this.themes.find(themeId))) return refuse({ code: 'NOT_FOUND', field: 'themeId' } as const);
    const { municipalityId, personId: sentBy } = actor;
    const feedback = giveFeedback({ id, municipalityId, themeId, text, sentBy, now: this.clock.now() });
    return feedback.ok
      ? this.unit.do(async (work) =>
          accept(await this.feedbacks.create(work, feedback.value, { action: 'feedback:give', actor })),
        )
      : feedback;
  }
}
