import type { INestApplicationContext } from '@nestjs/common';

import { take } from '@systemblick/domain/kernel/move';
import { askSurvey } from '@systemblick/domain/themes/prevalence-survey';
import { surveyMoves } from '@systemblick/domain/themes/survey-moves';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';
import { newId } from '@systemblick/persistence/platform/new-id';
import { GenerativeThemes } from '@systemblick/persistence/themes/generative-themes';
import { PrevalenceSurveys } from '@systemblick/persistence/themes/prevalence-surveys';

import { coordinator } from './demo-acts.js';
import type { DemoDates } from './demo-dates.js';
import type { DemoPeople } from './demo-people.js';
import type { Material } from './material.js';
import { done, kept } from './demo-store.js';

type Load = {
  readonly app: INestApplicationContext;
  readonly material: Material;
  readonly dates: DemoDates;
  readonly people: DemoPeople;
};

/** A survey that still runs: three have answered, the others find it waiting for them. */
export async function loadSurvey({ app, material, dates, people }: Load, themeId: GenerativeThemeId): Promise<void> {
  const theme = await app.get(GenerativeThemes).find(themeId);
  if (!theme) throw new Error('The demo asks about a theme that is not there');
  const asked = material.personen.filter(({ rollen }) => rollen.includes('case_management'));
  const survey = done(
    askSurvey(theme, {
      id: newId<'PrevalenceSurvey'>(),
      question:
        'Wie viele Ihrer Klientinnen haben im letzten halben Jahr einen Kurs nicht begonnen oder abgebrochen, weil die Kinderbetreuung fehlte?',
      until: dates.fromToday(10),
      askedIds: asked.map(({ id }) => people.person(id)),
      now: dates.turnTo(dates.daysAgo(4)),
    }),
  );
  const surveys = kept(app, PrevalenceSurveys);
  const system = { kind: 'system', municipalityId: people.municipalityId } as const;
  await surveys.create(survey, { action: 'survey:ask', actor: coordinator(people, 'p02') });
  for (const [key, answer] of [
    ['p05', 'threeToFive'],
    ['p06', 'oneToTwo'],
    ['p07', 'more'],
  ] as const) {
    const now = dates.turnTo(dates.daysAgo(2));
    done(
      await surveys.change(survey.id, 'any', { action: 'survey:answer', actor: system }, (same) =>
        take(surveyMoves, 'answer', same, { personId: people.person(key), answer, now }),
      ),
    );
  }
}
