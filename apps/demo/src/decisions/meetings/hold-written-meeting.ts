import type { Choice } from '@systemblick/domain/decisions/meetings/ballot';
import type { AgendaItemKind } from '@systemblick/domain/decisions/meetings/meeting';

import type { Material } from '../../material/material.js';
import { at, minutesAfter } from '../../story/demo-dates.js';
import type { Story } from '../../story/story.js';
import type { DemoPapers } from '../papers/load-papers.js';
import { anItem, DemoMeeting, type Item, type Resolved } from './demo-meeting.js';
import type { ForMeetings } from './for-meetings.js';

type Written = Material['sitzungen'][number];

/** A meeting of the material: a deputy, an open ballot, a resolution for each point. Answers them by their paper. */
export async function holdWrittenMeeting(
  story: Story,
  { people, papers }: ForMeetings,
  written: Written,
): Promise<ReadonlyMap<string, Resolved>> {
  const { dates, material } = story;
  const { nummer: number, titel: title, ort: place, vertretungen: deputies, tagesordnung } = written;
  const startsAt = at(dates.day(written.datum), 13);
  const agenda = tagesordnung.map((entry) => ({ entry, item: itemOf(story, papers, entry) }));
  const items = agenda.map(({ item }) => item);
  const plan = { number, title, startsAt, endsAt: minutesAfter(startsAt, 120), place };
  const invitedAt = minutesAfter(startsAt, -14 * 24 * 60);
  const meeting = await DemoMeeting.invited(story, people, plan, { items, invitedAt });
  await meeting.start([...written.anwesend, ...written.gaeste, ...deputies.map((one) => one.vertreten_durch)]);
  for (const { mitglied, vertreten_durch } of deputies) await meeting.standIn(mitglied, vertreten_durch);

  const resolved = new Map<string, Resolved>();
  for (const [index, { entry, item }] of agenda.entries()) {
    dates.turnTo(minutesAfter(startsAt, 5 + index * 14));
    const voted = material.abstimmungen.find(({ sitzung_id, top }) => sitzung_id === written.id && top === entry.top);
    if (voted) {
      const paper = papers(voted.bezug);
      const votes = voted.stimmen.map(({ mitglied, stimme, abgegeben_durch }) => ({
        member: mitglied,
        by: abgegeben_durch ?? mitglied,
        choice: choiceOf[stimme] ?? ('abstain' as const),
      }));
      const ballotId = await meeting.vote(item, paper, votes);
      resolved.set(voted.bezug, await meeting.resolveByBallot(item, paper, ballotId));
    } else if (entry.art === 'Kenntnisnahme' || entry.art === 'Bericht') await meeting.note(item);
  }
  dates.turnTo(minutesAfter(startsAt, 125));
  await meeting.close();
  return resolved;
}

const kindOf: Readonly<Record<string, AgendaItemKind>> = {
  Bericht: 'report',
  Kenntnisnahme: 'report',
  Beratung: 'report',
};
const choiceOf: Readonly<Record<string, Choice>> = { ja: 'yes', nein: 'no', enthaltung: 'abstain' };

const itemOf = (story: Story, papers: DemoPapers, entry: Written['tagesordnung'][number]): Item =>
  anItem({
    kind: kindOf[entry.art] ?? 'topic',
    title: entry.titel,
    minutes: entry.minuten,
    rapporteurId: entry.bericht_von ? story.person(entry.bericht_von) : null,
    ...subjectOf(papers, entry),
  });

function subjectOf(papers: DemoPapers, { titel, beschlussvorlage_id }: Written['tagesordnung'][number]): Partial<Item> {
  if (beschlussvorlage_id) return { kind: 'beschlussvorlage', subjectId: papers(beschlussvorlage_id).id };
  return titel.startsWith('Themenspeicher') ? { kind: 'themenspeicher' } : {};
}
