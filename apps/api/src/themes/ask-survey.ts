import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import { Clock } from '@systemblick/domain/kernel/clock';
import { take } from '@systemblick/domain/kernel/move';
import { accept, refuse } from '@systemblick/domain/kernel/result';
import {
  askSurvey,
  type PrevalenceAnswer,
  type PrevalenceSurveyId,
} from '@systemblick/domain/themes/prevalence-survey';
import { surveyMoves } from '@systemblick/domain/themes/survey-moves';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import { GenerativeThemes } from '@systemblick/persistence/themes/generative-themes';
import { PrevalenceSurveys } from '@systemblick/persistence/themes/prevalence-surveys';
import { WeighingQueries } from '@systemblick/persistence/themes/weighing-queries';

import { permitted } from '../platform/permissions/permitted.js';
import { permitSurvey } from './weighing.views.js';

type AskCommand = {
  readonly id: PrevalenceSurveyId;
  readonly themeId: GenerativeThemeId;
  readonly question: string;
  readonly until: CivilDate;
};

/** One question to all case managers about a theme. */
@Injectable()
export class AskSurvey {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly surveys: PrevalenceSurveys,
    private readonly themes: GenerativeThemes,
    private readonly queries: WeighingQueries,
    private readonly clock: Clock,
  ) {}

  async ask(actor: PersonActor, { themeId, ...command }: AskCommand) {
    const theme = await this.themes.find(themeId);
    if (!theme) return refuse({ code: 'NOT_FOUND', field: 'themeId' } as const);

    const askedIds = await this.queries.caseManagers();
    const survey = askSurvey(theme, { ...command, askedIds, now: this.clock.now() });
    return survey.ok
      ? this.unit.do(async (work) =>
          accept(await this.surveys.create(work, survey.value, { action: 'survey:ask', actor })),
        )
      : survey;
  }

  /**
   * Side by side. The log knows that an answer came, not from whom: it would say so for ever. So it is no `move`, which logs
   * whoever makes it.
   */
  answer(actor: PersonActor, id: PrevalenceSurveyId, given: PrevalenceAnswer) {
    const command = { personId: actor.personId, answer: given, now: this.clock.now() };
    const act = { action: 'survey:answer', actor: { kind: 'system', municipalityId: actor.municipalityId } } as const;
    return this.unit.do((work) =>
      this.surveys.change(work, id, 'any', act, (survey) =>
        permitted(permitSurvey(actor, 'survey:answer', survey), () => take(surveyMoves, 'answer', survey, command)),
      ),
    );
  }

  close(actor: PersonActor, id: PrevalenceSurveyId, expectedVersion: number | 'any') {
    return this.unit.do((work) => this.surveys.move(work, actor, 'close', { id, expectedVersion }));
  }
}
