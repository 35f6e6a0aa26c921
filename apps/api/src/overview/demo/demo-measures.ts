import type { INestApplicationContext } from '@nestjs/common';

import { paperMoves } from '@systemblick/domain/decisions/papers/paper-moves';
import type { ResolutionId } from '@systemblick/domain/decisions/meetings/resolution';
import type { Measure, MeasurePlan } from '@systemblick/domain/follow-up/measure';
import { measureMoves } from '@systemblick/domain/follow-up/measure-moves';
import { proposeMeasure } from '@systemblick/domain/follow-up/plan-measure';
import { take } from '@systemblick/domain/kernel/move';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';
import { Papers } from '@systemblick/persistence/decisions/papers/papers';
import { Measures } from '@systemblick/persistence/follow-up/measures';
import { newId } from '@systemblick/persistence/platform/new-id';

import { coordinator } from './demo-acts.js';
import type { DemoDates } from './demo-dates.js';
import { counted, planOf, plain } from './demo-measure-plans.js';
import type { DemoMeetings } from './demo-meetings.js';
import type { DemoPeople } from './demo-people.js';
import { theResolution } from './demo-resolution.js';
import type { Material } from './material.js';
import { done, kept } from './demo-store.js';

type Load = {
  readonly app: INestApplicationContext;
  readonly dates: DemoDates;
  readonly people: DemoPeople;
  readonly meetings: DemoMeetings;
};
/** An act on a measure, and how many days ago it was done. */
type Deed = readonly [daysAgo: number, action: string, move: (measure: Measure) => Result<Measure, Refusal>];

/** Loads the material's measures where they stand, one that waits for an answer, one overdue, and one that has worked. */
export async function loadMeasures(load: Load, material: Material): Promise<void> {
  const { meetings } = load;
  for (const entry of material.massnahmen) {
    const resolutionId = meetings.resolution('bv1', entry.ziffer);
    const isInProgress = entry.status === 'in_arbeit';
    const progress = entry.fortschritt_prozent;
    const report: Deed = [1, 'measure:report', (one) => take(measureMoves, 'report', one, { progress, note: null })];
    const answered = accepted(5);
    const deeds = isInProgress ? [answered, begun(2), report] : [answered];
    await carryOut(load, resolutionId, planOf(load, entry), 6, deeds);
  }
  await carryOut(
    load,
    meetings.resolution('bv1', 4),
    plain(load, 'Ansprechpersonen für den Wechsel benennen', 'i02', {
      responsible: 'p09',
      start: -20,
      due: -2,
      indicator: counted('Stellen, die eine Ansprechperson benannt haben', 0, 5),
    }),
    6,
    [
      accepted(5),
      begun(4),
      [
        1,
        'measure:report',
        (one) => take(measureMoves, 'report', one, { progress: 60, note: 'Drei von fünf Stellen haben benannt.' }),
      ],
    ],
  );
  await carryOut(
    load,
    meetings.resolution('bv1', 3),
    plain(load, 'Vertretung der Übergangskoordination regeln', 'i03', {
      responsible: null,
      start: null,
      due: 45,
      indicator: counted('Tage ohne besetzte Übergangskoordination im Quartal', null, 0),
    }),
    2,
    [],
  );
  await loadWorked(load);
  await beginPaper(load, meetings.resolution('bv1', 2), 2);
}

const accepted = (daysAgo: number): Deed => [daysAgo, 'measure:accept', (one) => take(measureMoves, 'accept', one)];
const begun = (daysAgo: number): Deed => [daysAgo, 'measure:begin', (one) => take(measureMoves, 'begin', one)];

async function carryOut(
  { app, dates, people }: Load,
  resolutionId: ResolutionId,
  plan: MeasurePlan,
  askedDaysAgo: number,
  deeds: readonly Deed[],
) {
  const resolution = await theResolution(app, resolutionId);
  const actor = coordinator(people, 'p01');
  const proposed = done(proposeMeasure(resolution, { ...plan, id: newId<'Measure'>(), now: dates.daysAgo(365) }));
  dates.turnTo(dates.daysAgo(askedDaysAgo));
  const { id } = await kept(app, Measures).create(proposed, { action: 'measure:propose', actor });
  for (const [daysAgo, action, move] of deeds) {
    dates.turnTo(dates.daysAgo(daysAgo));
    done(await kept(app, Measures).change(id, 'any', { action, actor }, move));
  }
}

/** The public paper of last spring: its measure was carried out, and one looked how it worked. */
async function loadWorked(load: Load): Promise<void> {
  const { app, dates, people, meetings } = load;
  const resolutionId = meetings.resolution('bv3', 1);
  const reading = (daysAgo: number, value: number): Deed => [
    daysAgo,
    'measure:noteReading',
    (one) =>
      take(measureMoves, 'noteReading', one, {
        on: dates.fromToday(-daysAgo),
        value,
        note: null,
        now: dates.daysAgo(daysAgo),
      }),
  ];
  await carryOut(
    load,
    resolutionId,
    plain(load, 'Terminschreiben mit Liste der Unterlagen in einfacher Sprache einführen', 'i03', {
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
    }),
    189,
    [
      accepted(186),
      begun(170),
      reading(120, 44),
      reading(70, 61),
      reading(30, 73),
      [
        28,
        'measure:finish',
        (one) =>
          take(measureMoves, 'finish', one, {
            doneNote:
              'Das Terminschreiben mit der Liste geht seit drei Monaten mit jeder Einladung hinaus, in einfacher Sprache und in fünf Übersetzungen.',
            now: dates.daysAgo(28),
          }),
      ],
      [
        14,
        'measure:verify',
        (one) =>
          take(measureMoves, 'verify', one, {
            effect:
              'Zu fast drei von vier Terminen bringen Ratsuchende jetzt alle Unterlagen mit, vorher waren es vier von zehn. Zweite Termine sind entsprechend seltener nötig.',
            now: dates.daysAgo(14),
          }),
      ],
    ],
  );
  const paperId = await beginPaper(load, resolutionId, 170);
  const now = dates.turnTo(dates.daysAgo(13));
  done(
    await kept(app, Papers).change(
      paperId,
      'any',
      { action: 'paper:complete', actor: coordinator(people, 'p01') },
      (paper) => take(paperMoves, 'complete', paper, { openMeasures: 0, now }),
    ),
  );
}

async function beginPaper({ app, dates, people }: Load, resolutionId: ResolutionId, daysAgo: number) {
  dates.turnTo(dates.daysAgo(daysAgo));
  const resolution = await theResolution(app, resolutionId);
  if (!resolution.paperId) throw new Error('The demo carries out a resolution without a paper');
  const act = { action: 'paper:implement', actor: coordinator(people, 'p01') };
  const begun = await kept(app, Papers).change(resolution.paperId, 'any', act, (paper) =>
    take(paperMoves, 'implement', paper, { resolutions: [resolution] }),
  );
  return done(begun).id;
}
