import { AskSurvey } from '@systemblick/api/themes/ask-survey';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';
import { newId } from '@systemblick/persistence/platform/new-id';

import type { Story } from '../story/story.js';

/** A survey that still runs: three have answered, the others find it waiting for them. */
export async function loadSurvey(story: Story, themeId: GenerativeThemeId): Promise<void> {
  const { dates } = story;
  const id = newId<'PrevalenceSurvey'>();
  dates.turnTo(dates.daysAgo(4));
  await story.act('p02', 'survey:ask', AskSurvey, (surveys, actor) =>
    surveys.ask(actor, {
      id,
      themeId,
      question:
        'Wie viele Ihrer Klientinnen haben im letzten halben Jahr einen Kurs nicht begonnen oder abgebrochen, weil die Kinderbetreuung fehlte?',
      until: dates.fromToday(10),
    }),
  );
  dates.turnTo(dates.daysAgo(2));
  for (const [key, answer] of [
    ['p05', 'threeToFive'],
    ['p06', 'oneToTwo'],
    ['p07', 'more'],
  ] as const)
    await story.act(key, 'survey:answer', AskSurvey, (surveys, actor) => surveys.answer(actor, id, answer));
}
