import { CompletePaper } from '@systemblick/api/follow-up/complete-paper';
import type { BeschlussvorlageId } from '@systemblick/domain/decisions/papers/beschlussvorlage';

import type { DemoResolutions } from '../decisions/meetings/load-meetings.js';
import type { DemoPeople } from '../people/load-people.js';
import type { Story } from '../story/story.js';
import { DemoMeasure } from './demo-measure.js';
import { counted, planOf, plain } from './measure-plans.js';

/** Who answers for the institutions that are asked: each leads theirs. */
const answering: Readonly<Record<string, string>> = { i01: 'p25', i02: 'p17', i03: 'p11' };

/** Loads the material's measures where they stand, one overdue, and one that waits for an answer. */
export async function loadMeasures(story: Story, people: DemoPeople, resolution: DemoResolutions): Promise<void> {
  for (const entry of story.material.massnahmen) {
    const measure = await DemoMeasure.ask(story, resolution('bv1', entry.ziffer), planOf(story, people, entry), 6);
    await measure.accept(leaderOf(entry.verantwortliche_institution_id), 5);
    if (entry.status !== 'in_arbeit') continue;
    await measure.begin(2);
    await measure.report(1, entry.fortschritt_prozent, null);
  }
  const overdue = plain(story, people, 'Ansprechpersonen für den Wechsel benennen', 'i02', {
    responsible: 'p09',
    start: -20,
    due: -2,
    indicator: counted('Stellen, die eine Ansprechperson benannt haben', 0, 5),
  });
  const late = await DemoMeasure.ask(story, resolution('bv1', 4), overdue, 6);
  await late.accept(leaderOf('i02'), 5);
  await late.begin(4);
  await late.report(1, 60, 'Drei von fünf Stellen haben benannt.');
  const unanswered = plain(story, people, 'Vertretung der Übergangskoordination regeln', 'i03', {
    responsible: null,
    start: null,
    due: 45,
    indicator: counted('Tage ohne besetzte Übergangskoordination im Quartal', null, 0),
  });
  await DemoMeasure.ask(story, resolution('bv1', 3), unanswered, 2);
}

/** The public paper of last spring: its measure was carried out, one looked how it worked, and the paper is completed. */
export async function loadWorked(
  story: Story,
  people: DemoPeople,
  resolution: DemoResolutions,
  paperId: BeschlussvorlageId,
): Promise<void> {
  const plan = plain(story, people, 'Terminschreiben mit Liste der Unterlagen in einfacher Sprache einführen', 'i03', {
    responsible: 'p10',
    start: -170,
    due: -60,
    indicator: {
      text: 'Anteil der Termine mit vollständigen Unterlagen',
      baseline: 41,
      target: 70,
      unit: 'Prozent',
      method: 'Strichliste an zwei Tagen im Monat',
    },
  });
  const measure = await DemoMeasure.ask(story, resolution('bv3', 1), plan, 189);
  await measure.accept(leaderOf('i03'), 186);
  await measure.begin(170);
  await measure.noteReading(120, 44);
  await measure.noteReading(70, 61);
  await measure.noteReading(30, 73);
  await measure.finish(
    28,
    'Das Terminschreiben mit der Liste geht seit drei Monaten mit jeder Einladung hinaus, in einfacher Sprache und in fünf Übersetzungen.',
  );
  await measure.verify(
    14,
    'Zu fast drei von vier Terminen bringen Ratsuchende jetzt alle Unterlagen mit, vorher waren es vier von zehn. Zweite Termine sind entsprechend seltener nötig.',
  );
  story.dates.turnTo(story.dates.daysAgo(13));
  await story.act('p01', 'paper:complete', CompletePaper, (completing, actor) =>
    completing.execute(actor, { id: paperId, expectedVersion: 'any' }),
  );
}

function leaderOf(institution: string): string {
  const leader = answering[institution];
  if (!leader) throw new Error(`In the demo nobody answers for ${institution}`);
  return leader;
}
