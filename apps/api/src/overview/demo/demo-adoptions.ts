import type { INestApplicationContext } from '@nestjs/common';

import { askAdoption } from '@systemblick/domain/follow-up/adopt';
import { adoptionMoves } from '@systemblick/domain/follow-up/adoption-moves';
import { giveFeedback } from '@systemblick/domain/follow-up/feedback';
import { take } from '@systemblick/domain/kernel/move';
import { Adoptions } from '@systemblick/persistence/follow-up/adoptions';
import { Feedbacks } from '@systemblick/persistence/follow-up/feedbacks';
import { MemberMunicipalities } from '@systemblick/persistence/people/member-municipalities';
import { newId } from '@systemblick/persistence/platform/new-id';

import { coordinator } from './demo-acts.js';
import type { DemoDates } from './demo-dates.js';
import type { DemoMeetings } from './demo-meetings.js';
import type { DemoPeople } from './demo-people.js';
import { theResolution } from './demo-resolution.js';
import type { DemoThemes } from './demo-themes.js';
import { done, kept } from './demo-store.js';

type Load = {
  readonly app: INestApplicationContext;
  readonly dates: DemoDates;
  readonly people: DemoPeople;
  readonly meetings: DemoMeetings;
};

/** Asks six Kommunen whether they take over the new way of handing over; one has, one prepares it. */
export async function loadAdoptions({ app, dates, people, meetings }: Load): Promise<void> {
  const resolution = await theResolution(app, meetings.resolution('bv1', 2));
  const actor = coordinator(people, 'p01');
  for (const key of ['k1', 'k2', 'k3', 'k4', 'k5', 'k6']) {
    const member = await app.get(MemberMunicipalities).find(people.memberMunicipality(key));
    if (!member) throw new Error(`The demo has no Kommune ${key}`);
    const asked = done(askAdoption(resolution, { id: newId<'Adoption'>(), member }));
    dates.turnTo(dates.daysAgo(4));
    const { id } = await kept(app, Adoptions).create(asked, { action: 'adoption:ask', actor });
    const now = dates.turnTo(dates.daysAgo(1));
    if (key === 'k1')
      done(
        await kept(app, Adoptions).change(id, 'any', { action: 'adoption:adopt', actor }, (one) =>
          take(adoptionMoves, 'adopt', one, { adapted: false, note: null, now }),
        ),
      );
    if (key === 'k2')
      done(
        await kept(app, Adoptions).change(id, 'any', { action: 'adoption:prepare', actor }, (one) =>
          take(adoptionMoves, 'prepare', one, { note: 'Der Sozialausschuss berät im nächsten Monat.' }),
        ),
      );
  }
}

/** The case managers of a theme hear what became of it. */
export async function loadFeedback({ app, dates, people }: Load, themes: DemoThemes): Promise<void> {
  const text =
    'Beim Wechsel vom Sozialamt zum Jobcenter gibt es ab März einen festen Ablauf und eine Stelle, die den Übergang begleitet. Die Krankenversicherung soll ohne Lücke weiterlaufen.';
  const feedback = giveFeedback({
    id: newId<'Feedback'>(),
    municipalityId: people.municipalityId,
    themeId: themes.theme('t1'),
    sentBy: people.person('p01'),
    text,
    now: dates.turnTo(dates.daysAgo(1, 14)),
  });
  await kept(app, Feedbacks).create(done(feedback), { action: 'feedback:give', actor: coordinator(people, 'p01') });
}
