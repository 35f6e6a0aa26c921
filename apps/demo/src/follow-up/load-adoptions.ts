import { AskAdoption } from '@systemblick/api/follow-up/ask-adoption';
import { GiveFeedback } from '@systemblick/api/follow-up/give-feedback';
import type { ResolutionId } from '@systemblick/domain/decisions/meetings/resolution';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';
import { newId } from '@systemblick/persistence/platform/new-id';

import type { DemoPeople } from '../people/load-people.js';
import type { Story } from '../story/story.js';
import { which } from '../story/which.js';

/** Asks six Kommunen whether they take over the new way of handing over; one has, one prepares it. */
export async function loadAdoptions(story: Story, people: DemoPeople, resolutionId: ResolutionId): Promise<void> {
  const { dates } = story;
  dates.turnTo(dates.daysAgo(4));
  const ask = (key: string) =>
    story.act('p01', 'adoption:ask', AskAdoption, (adoptions, actor) =>
      adoptions.ask(actor, newId<'Adoption'>(), resolutionId, people.memberMunicipality(key)),
    );
  const first = await ask('k1');
  const second = await ask('k2');
  for (const key of ['k3', 'k4', 'k5', 'k6']) await ask(key);
  dates.turnTo(dates.daysAgo(1));
  await story.act('p01', 'adoption:adopt', AskAdoption, (adoptions, actor) =>
    adoptions.adopt(actor, which(first), { adapted: false, note: null }),
  );
  await story.act('p01', 'adoption:prepare', AskAdoption, (adoptions, actor) =>
    adoptions.prepare(actor, which(second), 'Der Sozialausschuss berät im nächsten Monat.'),
  );
}

/** The case managers of a theme hear what became of it. */
export async function loadFeedback(story: Story, themeId: GenerativeThemeId): Promise<void> {
  const text =
    'Beim Wechsel vom Sozialamt zum Jobcenter gibt es ab März einen festen Ablauf und eine Stelle, die den Übergang begleitet. Die Krankenversicherung soll ohne Lücke weiterlaufen.';
  story.dates.turnTo(story.dates.daysAgo(1, 14));
  await story.act('p01', 'feedback:give', GiveFeedback, (feedback, actor) =>
    feedback.execute(actor, { id: newId<'Feedback'>(), themeId, text }),
  );
}
