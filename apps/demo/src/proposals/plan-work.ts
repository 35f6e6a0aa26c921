import { PlanGroupWork } from '@systemblick/api/proposals/plan-group-work';
import type { Projektgruppe, ProjektgruppeId } from '@systemblick/domain/proposals/projektgruppe';
import { newId } from '@systemblick/persistence/platform/new-id';

import { at, hoursAfter } from '../story/demo-dates.js';
import type { Story } from '../story/story.js';
import { which } from '../story/which.js';

const tasks = [
  { title: 'Nachweise zusammenstellen, die an mehreren Stellen verlangt werden', by: 'p10', due: -10 },
  { title: 'In drei Beratungsstellen fragen, was am häufigsten doppelt verlangt wird', by: 'p06', due: -2 },
  { title: 'Muster einer Einwilligung mit dem Datenschutz abstimmen', by: 'p15', due: 9 },
  { title: 'Einwilligung in einfacher Sprache entwerfen', by: null, due: 21 },
] as const;
const result =
  'Elf Nachweise werden an mindestens drei Stellen verlangt. Für sie entsteht zuerst eine gemeinsame Liste. Jobcenter und Gesundheitsamt sind noch nicht vertreten; die Koordination fragt nach.';

/** The tasks of a group, of which the first is done, one meeting held and one to come. */
export async function planWork(story: Story, { id: groupId }: Projektgruppe): Promise<void> {
  const { dates } = story;
  const plan = ({ title, by, due }: (typeof tasks)[number]) =>
    story.act('p02', 'projektgruppe:planWork', PlanGroupWork, (work, actor) =>
      work.planTask(actor, groupId, {
        id: newId<'GroupTask'>(),
        title,
        responsibleId: by && story.person(by),
        dueOn: dates.fromToday(due),
      }),
    );
  dates.turnTo(dates.daysAgo(24));
  const [first, ...others] = tasks;
  const task = await plan(first);
  for (const other of others) await plan(other);
  const held = await meet(story, groupId, -14);
  await meet(story, groupId, 7);
  dates.turnTo(hoursAfter(held.startsAt, 3));
  const { startsAt, place } = held;
  await story.act('p02', 'projektgruppe:planWork', PlanGroupWork, (work, actor) =>
    work.changeMeeting(actor, which(held), { startsAt, place, result }),
  );
  dates.turnTo(dates.daysAgo(11));
  await story.act('p10', 'projektgruppe:planWork', PlanGroupWork, (work, actor) => work.tick(actor, which(task), true));
}

const meet = (story: Story, groupId: ProjektgruppeId, days: number) =>
  story.act('p02', 'projektgruppe:planWork', PlanGroupWork, (work, actor) =>
    work.planMeeting(actor, groupId, {
      id: newId<'GroupMeeting'>(),
      startsAt: at(story.dates.fromToday(days), 9),
      place: 'Kreishaus Lünkirchen, Raum 2.04',
      result: null,
    }),
  );
