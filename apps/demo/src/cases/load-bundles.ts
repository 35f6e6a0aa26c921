import type { CaseBundleId } from '@systemblick/domain/cases/case-bundle';

import type { Material } from '../material/material.js';
import type { DemoPeople } from '../people/load-people.js';
import { daysAfter } from '../story/demo-dates.js';
import type { Story } from '../story/story.js';
import { loadBundle } from './load-bundle.js';
import type { DemoCases } from './load-cases.js';

/** By what becomes of the session over it. */
export type DemoBundles = Readonly<Record<'closed' | 'ready' | 'running', CaseBundleId>>;

/** Loads three bundles that are ready to be reconstructed. */
export async function loadBundles(
  story: Story,
  people: DemoPeople,
  bundle: Material['fallbuendel'][number],
  cases: DemoCases,
): Promise<DemoBundles> {
  const { dates } = story;
  const { angelegt_von: by, titel: title, leitfrage: leadingQuestion } = bundle;
  const reviewed = dates.moment(
    bundle.faelle
      .map(({ geprueft_am }) => geprueft_am)
      .toSorted()
      .at(-1) ?? bundle.angelegt_am,
  );
  dates.turnTo(daysAfter(reviewed, 1));
  const numbers = bundle.faelle.map(({ nr }) => nr);
  const closed = await loadBundle(story, people, cases, { by, title, leadingQuestion, numbers });
  dates.turnTo(dates.daysAgo(9));
  const running = await loadBundle(story, people, cases, {
    by,
    title: 'Anerkennung und erste Stelle',
    leadingQuestion: 'Warum führt ein guter Abschluss so oft zuerst in eine Helferstelle?',
    numbers: [3, 6, 8],
  });
  dates.turnTo(dates.daysAgo(3));
  const ready = await loadBundle(story, people, cases, {
    by,
    title: 'Kurse, Betreuung und Fahrwege',
    leadingQuestion: 'Was müsste vor Ort zusammenkommen, damit Eltern kleiner Kinder einen Kurs zu Ende machen können?',
    numbers: [1, 2, 4],
  });
  return { closed, ready, running };
}
