import { TablePaper } from '@systemblick/api/decisions/papers/table-paper';

import { at, minutesAfter } from '../../story/demo-dates.js';
import type { Story } from '../../story/story.js';
import { anItem, DemoMeeting, type Resolved } from './demo-meeting.js';
import { usualPlace, type ForMeetings } from './for-meetings.js';

/** Adopts a paper by consensus; its head makes it public two days later. */
export async function holdSpringMeeting(story: Story, { people, papers }: ForMeetings): Promise<Resolved> {
  const { dates } = story;
  const startsAt = at(dates.fromToday(-190), 12);
  const paper = papers('bv3');
  const letters = anItem({
    kind: 'beschlussvorlage',
    title: paper.text.title,
    subjectId: paper.id,
    minutes: 30,
    rapporteurId: story.person('p02'),
  });
  const store = anItem({ kind: 'themenspeicher', title: 'Themenspeicher', minutes: 15 });
  const plan = {
    number: '02/2026',
    title: '2. Sitzung der Lenkungsgruppe KIM im Jahr 2026',
    startsAt,
    endsAt: minutesAfter(startsAt, 120),
    place: usualPlace,
  };
  const invitedAt = minutesAfter(startsAt, -14 * 24 * 60);
  const meeting = await DemoMeeting.invited(story, people, plan, { items: [letters, store], invitedAt });
  await meeting.start(['p16', 'p17', 'p11', 'p18', 'p19', 'p12', 'p20', 'p21']);
  dates.turnTo(minutesAfter(startsAt, 25));
  const resolved = await meeting.agree(letters, paper);
  dates.turnTo(minutesAfter(startsAt, 40));
  await meeting.note(store);
  dates.turnTo(minutesAfter(startsAt, 50));
  await meeting.close();

  dates.turnTo(dates.daysAgo(188));
  const decided = { id: paper.id, expectedVersion: 'any' } as const;
  await story.act('p25', 'paper:publish', TablePaper, (tabling, actor) => tabling.publish(actor, decided, true));
  return resolved;
}
