import type { INestApplicationContext } from '@nestjs/common';

import type { Choice } from '@systemblick/domain/decisions/meetings/ballot';
import type { AgendaItemKind, Meeting, MeetingPlan } from '@systemblick/domain/decisions/meetings/meeting';
import { meetingMoves } from '@systemblick/domain/decisions/meetings/meeting-moves';
import type { Resolution, ResolutionId } from '@systemblick/domain/decisions/meetings/resolution';
import { recordRuling, resolveByBallot, stateConsensus } from '@systemblick/domain/decisions/meetings/resolve';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import { take } from '@systemblick/domain/kernel/move';
import { Ballots } from '@systemblick/persistence/decisions/meetings/ballots';

import { at, type DemoDates } from './demo-dates.js';
import { anItem, DemoMeetingActs, minutesAfter, personOrNull, type Item } from './demo-meeting-acts.js';
import type { DemoPapers } from './demo-papers.js';
import type { DemoPeople } from './demo-people.js';
import type { Material } from './material.js';

/** What the later stages' loaders refer to: what became of a paper's point. */
export type DemoMeetings = { readonly resolution: (paper: string, point: number) => ResolutionId };

type Load = {
  readonly app: INestApplicationContext;
  readonly dates: DemoDates;
  readonly people: DemoPeople;
  readonly papers: DemoPapers;
};
type Held = Load & { readonly acts: DemoMeetingActs; readonly resolved: Map<string, readonly Resolution[]> };
type Written = Material['sitzungen'][number];

/** Loads what the Lenkungsgruppe has decided, in spring and last week, and the meeting it is invited to. */
export async function loadMeetings(load: Load, material: Material): Promise<DemoMeetings> {
  const acts = new DemoMeetingActs(load.app, load.people, load.dates);
  const held: Held = { ...load, acts, resolved: new Map() };
  await holdSpringMeeting(held);
  for (const written of material.sitzungen) await holdWrittenMeeting(held, material, written);
  await inviteToNextMeeting(held);
  return {
    resolution(paper, point) {
      const found = held.resolved.get(paper)?.find(({ pointNumber }) => pointNumber === point);
      if (!found) throw new Error(`The demo has no resolution on ${paper}, ${point}`);
      return found.id;
    },
  };
}

/** Adopts the public paper by consensus. */
async function holdSpringMeeting(held: Held): Promise<void> {
  const { acts, dates, people, papers, resolved } = held;
  const startsAt = at(dates.fromToday(-190), 12);
  const paper = await acts.paper(papers.paper('bv3'));
  const items = [
    anItem({
      kind: 'beschlussvorlage',
      title: paper.text.title,
      subjectId: paper.id,
      minutes: 30,
      rapporteurId: people.person('p02'),
    }),
    anItem({ kind: 'themenspeicher', title: 'Themenspeicher', minutes: 15 }),
  ];
  const plan = planOf(people, { number: '02/2026', title: '2. Sitzung der Lenkungsgruppe KIM im Jahr 2026', startsAt });
  const present = ['p16', 'p17', 'p11', 'p18', 'p19', 'p12', 'p20', 'p21'];
  const meeting = await hold(held, plan, items, present, []);
  const [first, second] = items as [Item, Item];
  const item = { ...first, voteDemanded: false };
  const moment = minutesAfter(startsAt, 25);
  const asked = { item, deciding: await acts.deciding(meeting, moment), objectionsAsked: true, objections: 0 };
  resolved.set(
    'bv3',
    await acts.resolve(meeting, first, paper, moment, (command) => stateConsensus({ ...command, ...asked })),
  );
  await note(acts, meeting, second, minutesAfter(startsAt, 40));
  await close(held, meeting, minutesAfter(startsAt, 50));
}

/** The meeting of the material: a deputy, an open ballot, a resolution for each point. */
async function holdWrittenMeeting(held: Held, material: Material, written: Written): Promise<void> {
  const { app, acts, dates, people, papers, resolved } = held;
  const startsAt = at(dates.day(written.datum), 13);
  const items = written.tagesordnung.map((entry) =>
    anItem({
      kind: kindOf[entry.art] ?? 'topic',
      title: entry.titel,
      minutes: entry.minuten,
      rapporteurId: personOrNull(people, entry.bericht_von),
      ...subjectOf(papers, entry),
    }),
  );
  const { nummer: number, titel: title, ort: place } = written;
  const plan = { ...planOf(people, { number, title, startsAt }), place };
  const present = [...written.anwesend, ...written.gaeste];
  const meeting = await hold(held, plan, items, present, written.vertretungen);
  for (const [index, { top, art }] of written.tagesordnung.entries()) {
    const item = items[index];
    if (!item) continue;
    const moment = minutesAfter(startsAt, 5 + index * 14);
    const voted = material.abstimmungen.find(({ sitzung_id, top: on }) => sitzung_id === written.id && on === top);
    if (!voted) {
      if (art === 'Kenntnisnahme' || art === 'Bericht') await note(acts, meeting, item, moment);
      continue;
    }
    const paper = await acts.paper(papers.paper(voted.bezug));
    const votes = voted.stimmen.map(({ mitglied, stimme, abgegeben_durch }) => ({
      member: mitglied,
      by: abgegeben_durch ?? mitglied,
      choice: choiceOf[stimme] ?? ('abstain' as const),
    }));
    const id = await acts.vote(meeting, { item, paper, wording: voted.gegenstand, votes }, moment);
    const ballot = await app.get(Ballots).find(id);
    if (!ballot) throw new Error('A ballot of the demo is gone');
    resolved.set(
      voted.bezug,
      await acts.resolve(meeting, item, paper, moment, (command) =>
        resolveByBallot({ ...command, ballot, amended: false }),
      ),
    );
  }
  await close(held, meeting, minutesAfter(startsAt, 125));
}

/** The meeting that waits on the start pages. */
async function inviteToNextMeeting({ acts, dates, people, papers }: Held): Promise<void> {
  const { id: subjectId, text } = await acts.paper(papers.paper('bv4'));
  const startsAt = at(workday(dates, 7), 13);
  const title = '1. Sondersitzung der Lenkungsgruppe KIM: Übergänge und Themenspeicher';
  const items = [
    anItem({
      kind: 'report',
      title: 'Zwischenstand der Vorlage zu Kursplätzen mit Kinderbetreuung: eingegangene Stellungnahmen',
      minutes: 20,
      rapporteurId: people.person('p02'),
    }),
    anItem({ kind: 'beschlussvorlage', title: text.title, subjectId, minutes: 30, rapporteurId: people.person('p01') }),
    anItem({
      kind: 'topic',
      title: 'Arbeitsauftrag an die Arbeitsgruppe: Wohnraum nach der Anerkennung',
      minutes: 25,
      rapporteurId: people.person('p01'),
    }),
    anItem({ kind: 'themenspeicher', title: 'Themenspeicher: Wiedervorlagen und Prioritäten', minutes: 20 }),
    anItem({ kind: 'topic', title: 'Verschiedenes, Termine', minutes: 10 }),
  ];
  const invitedAt = at(dates.fromToday(-3), 9);
  await acts.invited(planOf(people, { number: '05/2026', title, startsAt }), items, invitedAt);
}

async function hold(
  { acts, dates, people }: Held,
  plan: MeetingPlan,
  items: readonly Item[],
  present: readonly string[],
  deputies: Written['vertretungen'],
): Promise<Meeting> {
  const { startsAt } = plan;
  const { id } = await acts.invited(plan, items, minutesAfter(startsAt, -14 * 24 * 60));
  dates.turnTo(startsAt);
  let meeting = await acts.move(id, 'meeting:start', 'p16', (same) =>
    take(meetingMoves, 'start', same, { at: startsAt, now: startsAt }),
  );
  for (const key of [...present, 'p01', ...deputies.map(({ vertreten_durch }) => vertreten_durch)]) {
    const event = { personId: people.person(key), kind: 'arrived', how: 'room', at: startsAt } as const;
    meeting = await acts.move(id, 'meeting:notePresence', 'p01', (same) =>
      take(meetingMoves, 'notePresence', same, { ...event, now: event.at }),
    );
  }
  const electors = await acts.electors(startsAt);
  for (const { mitglied, vertreten_durch } of deputies) {
    const elector = electors.find(({ memberId }) => memberId === people.person(mitglied));
    if (!elector) throw new Error(`The demo's Lenkungsgruppe has no seat for ${mitglied}`);
    const command = { elector, personId: people.person(vertreten_durch) };
    meeting = await acts.move(id, 'meeting:confirmDeputy', 'p01', (same) =>
      take(meetingMoves, 'confirmDeputy', same, command),
    );
  }
  return meeting;
}

const note = async (acts: DemoMeetingActs, meeting: Meeting, item: Item, moment: Date) => {
  const deciding = await acts.deciding(meeting, moment);
  return acts.resolve(meeting, item, null, moment, (command) =>
    recordRuling({ ...command, outcome: 'noted', deciding }),
  );
};

const close = ({ acts, dates }: Held, { id }: Meeting, moment: Date) => {
  dates.turnTo(moment);
  return acts.move(id, 'meeting:close', 'p16', (same) =>
    take(meetingMoves, 'close', same, { at: moment, now: moment, openBallots: 0 }),
  );
};

const kindOf: Readonly<Record<string, AgendaItemKind>> = {
  Bericht: 'report',
  Kenntnisnahme: 'report',
  Beratung: 'report',
};
const choiceOf: Readonly<Record<string, Choice>> = { ja: 'yes', nein: 'no', enthaltung: 'abstain' };

function subjectOf(papers: DemoPapers, { titel, beschlussvorlage_id }: Written['tagesordnung'][number]): Partial<Item> {
  if (beschlussvorlage_id) return { kind: 'beschlussvorlage', subjectId: papers.paper(beschlussvorlage_id) };
  return titel.startsWith('Themenspeicher') ? { kind: 'themenspeicher' } : {};
}

const planOf = (
  people: DemoPeople,
  { number, title, startsAt }: Pick<MeetingPlan, 'number' | 'title' | 'startsAt'>,
): MeetingPlan => ({
  number,
  title,
  startsAt,
  endsAt: minutesAfter(startsAt, 120),
  place: 'Kreishaus Lünkirchen, Raum 2.04, und als Videokonferenz',
  chairId: people.person('p16'),
  minuteTakerId: people.person('p01'),
});

/** The day so many days from today, or the Monday after it. */
function workday(dates: DemoDates, days: number): CivilDate {
  const day = dates.fromToday(days);
  const isWeekend = [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());
  return isWeekend ? workday(dates, days + 1) : day;
}
