import type { ResolutionId } from '@systemblick/domain/decisions/meetings/resolution';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';

import { at, minutesAfter, type DemoDates } from '../../story/demo-dates.js';
import { keyed } from '../../story/keyed.js';
import type { Story } from '../../story/story.js';
import { anItem, DemoMeeting, type Resolved } from './demo-meeting.js';
import { usualPlace, type ForMeetings } from './for-meetings.js';
import { holdSpringMeeting } from './hold-spring-meeting.js';
import { holdWrittenMeeting } from './hold-written-meeting.js';

/** What the later stages refer to: what became of a paper's point. */
export type DemoResolutions = (paper: string, point: number) => ResolutionId;

/** Loads what the Lenkungsgruppe has decided, in spring and last week, and the meeting it is invited to. */
export async function loadMeetings(story: Story, given: ForMeetings): Promise<DemoResolutions> {
  const resolved = new Map<string, Resolved>();
  resolved.set('bv3', await holdSpringMeeting(story, given));
  for (const written of story.material.sitzungen)
    for (const [paper, points] of await holdWrittenMeeting(story, given, written)) resolved.set(paper, points);
  await inviteToNextMeeting(story, given);
  const ofPaper = keyed('resolutions on', resolved);
  return (paper, point) => keyed(`resolution on ${paper},`, ofPaper(paper))(point);
}

/** The meeting that waits on the start pages. */
async function inviteToNextMeeting(story: Story, { people, papers }: ForMeetings): Promise<void> {
  const { dates } = story;
  const { id: subjectId, text } = papers('bv4');
  const startsAt = at(workday(dates, 7), 13);
  const [coordinator, second] = [story.person('p01'), story.person('p02')];
  const items = [
    anItem({
      kind: 'report',
      title: 'Zwischenstand der Vorlage zu Kursplätzen mit Kinderbetreuung: eingegangene Stellungnahmen',
      minutes: 20,
      rapporteurId: second,
    }),
    anItem({ kind: 'beschlussvorlage', title: text.title, subjectId, minutes: 30, rapporteurId: coordinator }),
    anItem({
      kind: 'topic',
      title: 'Arbeitsauftrag an die Arbeitsgruppe: Wohnraum nach der Anerkennung',
      minutes: 25,
      rapporteurId: coordinator,
    }),
    anItem({ kind: 'themenspeicher', title: 'Themenspeicher: Wiedervorlagen und Prioritäten', minutes: 20 }),
    anItem({ kind: 'topic', title: 'Verschiedenes, Termine', minutes: 10 }),
  ];
  const plan = {
    number: '05/2026',
    title: '1. Sondersitzung der Lenkungsgruppe KIM: Übergänge und Themenspeicher',
    startsAt,
    endsAt: minutesAfter(startsAt, 120),
    place: usualPlace,
  };
  await DemoMeeting.invited(story, people, plan, { items, invitedAt: at(dates.fromToday(-3), 9) });
}

/** The day so many days from today, or the Monday after it. */
function workday(dates: DemoDates, days: number): CivilDate {
  const day = dates.fromToday(days);
  const isWeekend = [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());
  return isWeekend ? workday(dates, days + 1) : day;
}
