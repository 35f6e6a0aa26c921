import type { Id } from '@systemblick/domain/kernel/id';
import type { ObservationId } from '@systemblick/domain/reconstruction/observation';
import type { PassageId } from '@systemblick/domain/reconstruction/passage';
import { newId } from '@systemblick/persistence/platform/new-id';

import type { DemoBundles } from '../cases/load-bundles.js';
import type { DemoCases } from '../cases/load-cases.js';
import type { Material } from '../material/material.js';
import type { DemoPeople } from '../people/load-people.js';
import { at, daysAfter } from '../story/demo-dates.js';
import { keyed } from '../story/keyed.js';
import type { Story } from '../story/story.js';
import { DemoBoard, type OnBoard } from './board.js';
import { begin, close, observing, plan, writeBoard } from './session-acts.js';

/** What the closed session left behind, by the material's keys (b01, t1). */
export type DemoFound = {
  readonly observation: (key: string) => ObservationId;
  readonly passage: (key: string) => PassageId;
  /** The theme that its group wrote on the board. */
  readonly theme: (key: string) => Id<'GenerativeTheme'>;
};
type Given = { readonly people: DemoPeople; readonly cases: DemoCases; readonly bundles: DemoBundles };

/** Loads a closed session with what it found, one planned for next week, and one that runs right now. */
export async function loadSessions(
  story: Story,
  given: Given,
  { rekonstruktion_am: days, angelegt_am }: Material['fallbuendel'][number],
): Promise<DemoFound> {
  const found = await holdSession(story, given, days[0] ?? angelegt_am, days.at(-1) ?? angelegt_am);
  await beginSession(story, given);
  await planSession(story, given);
  return found;
}

async function holdSession(
  story: Story,
  { people, cases, bundles }: Given,
  first: string,
  last: string,
): Promise<DemoFound> {
  const { dates, material } = story;
  const [startsAt, endsAt] = [dates.moment(first, 8), dates.moment(last, 14)];
  dates.turnTo(daysAfter(startsAt, -5));
  const title = 'Rekonstruktion: Übergänge und Wartezeiten';
  const planned = await plan(story, people, { title, template: 'full', startsAt, endsAt, bundleId: bundles.closed });
  dates.turnTo(startsAt);
  const running = await begin(story, planned, 'everybody');

  const board = new DemoBoard(story, cases);
  const written = new Map<string, OnBoard>();
  for (const seen of material.beobachtungen)
    written.set(seen.id, board.observe(seen, dates.moment(seen.erfasst_am, 13)));
  const onBoard = keyed('observation', written);
  const themes = new Map(material.generative_themen.map(({ id }) => [id, newId<'GenerativeTheme'>()]));
  const theme = keyed('theme', themes);
  for (const general of material.generative_themen)
    board.draftTheme(
      theme(general.id),
      general,
      general.beobachtungen.map((key) => onBoard(key).observationId),
    );
  dates.turnTo(endsAt);
  await writeBoard(story, running, board);
  await close(story, running);
  return { observation: (key) => onBoard(key).observationId, passage: (key) => onBoard(key).passageId, theme };
}

async function beginSession(story: Story, { people, cases, bundles }: Given): Promise<void> {
  const { dates, material } = story;
  const startsAt = new Date(dates.now.getTime() - 30 * 60_000);
  dates.turnTo(dates.daysAgo(8));
  const planned = await plan(story, people, {
    bundleId: bundles.running,
    title: 'Rekonstruktion: Anerkennung und erste Stelle',
    template: 'short90',
    startsAt,
    endsAt: new Date(dates.now.getTime() + 60 * 60_000),
  });
  dates.turnTo(startsAt);
  const running = await begin(story, planned, 'butTheLate');
  dates.turnTo(dates.now);
  const observed = await observing(story, running, 30);
  const board = new DemoBoard(story, cases);
  for (const seen of material.beobachtungen.filter(
    ({ id, fall_nr }) => ['b09', 'b10', 'b15'].includes(id) && [3, 6, 8].includes(fall_nr),
  ))
    board.observe(seen, dates.now);
  await writeBoard(story, observed, board);
}

async function planSession(story: Story, { people, bundles }: Given): Promise<void> {
  const { dates } = story;
  dates.turnTo(dates.daysAgo(2));
  const day = dates.fromToday(7);
  await plan(story, people, {
    bundleId: bundles.ready,
    title: 'Rekonstruktion: Kurse, Betreuung und Fahrwege',
    template: 'halfDay',
    startsAt: at(day, 8),
    endsAt: at(day, 12),
  });
}
