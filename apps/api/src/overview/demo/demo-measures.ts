import type { INestApplicationContext } from '@nestjs/common';

import { beginImplementing, completePaper } from '@systemblick/domain/decisions/decide-paper';
import { Beschlussvorlagen } from '@systemblick/domain/decisions/beschlussvorlagen';
import { Resolutions } from '@systemblick/domain/decisions/resolutions';
import type { Resolution, ResolutionId } from '@systemblick/domain/decisions/resolution';
import { adopt, askAdoption, prepareAdoption } from '@systemblick/domain/follow-up/adopt';
import { Adoptions } from '@systemblick/domain/follow-up/adoptions';
import {
  beginMeasure,
  finishMeasure,
  noteReading,
  reportProgress,
  verifyMeasure,
} from '@systemblick/domain/follow-up/carry-out-measure';
import { giveFeedback } from '@systemblick/domain/follow-up/feedback';
import { Feedbacks } from '@systemblick/domain/follow-up/feedbacks';
import type { Measure, MeasurePlan } from '@systemblick/domain/follow-up/measure';
import { Measures } from '@systemblick/domain/follow-up/measures';
import { acceptMeasure, proposeMeasure } from '@systemblick/domain/follow-up/plan-measure';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';
import { MemberMunicipalities } from '@systemblick/domain/people/member-municipalities';
import { newId } from '@systemblick/persistence/platform/new-id';

import { coordinator, done } from './demo-acts.js';
import type { DemoDates } from './demo-dates.js';
import type { DemoMeetings } from './demo-meetings.js';
import type { DemoPeople } from './demo-people.js';
import type { DemoThemes } from './demo-themes.js';
import type { Material } from './material.js';

type Load = {
  readonly app: INestApplicationContext;
  readonly dates: DemoDates;
  readonly people: DemoPeople;
  readonly themes: DemoThemes;
  readonly meetings: DemoMeetings;
};
type Verb = readonly [action: string, move: (measure: Measure) => Result<Measure, Refusal>];

/** Loads the material's measures where they stand, one that waits for an answer, one overdue, and one that has worked. */
export async function loadMeasures(load: Load, material: Material): Promise<void> {
  const { dates, people, meetings } = load;
  const accepted: Verb = ['measure:accept', acceptMeasure];
  const begun: Verb = ['measure:begin', beginMeasure];
  for (const entry of material.massnahmen) {
    const resolutionId = meetings.resolution('bv1', entry.ziffer);
    const isInProgress = entry.status === 'in_arbeit';
    const progress = entry.fortschritt_prozent;
    const report: Verb = ['measure:report', (one) => reportProgress(one, { progress, note: null })];
    await carryOut(load, resolutionId, planOf(load, entry), [accepted, ...(isInProgress ? [begun, report] : [])]);
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
    [
      accepted,
      begun,
      ['measure:report', (one) => reportProgress(one, { progress: 60, note: 'Drei von fünf Stellen haben benannt.' })],
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
    [],
  );
  await loadWorked(load, accepted, begun);
  await beginPaper(load, meetings.resolution('bv1', 2));
  await loadAdoptions(load, meetings.resolution('bv1', 2));
  const text =
    'Beim Wechsel vom Sozialamt zum Jobcenter gibt es ab März einen festen Ablauf und eine Stelle, die den Übergang begleitet. Die Krankenversicherung soll ohne Lücke weiterlaufen.';
  const { municipalityId } = people;
  const sent = {
    id: newId<'Feedback'>(),
    municipalityId,
    themeId: load.themes.theme('t1'),
    sentBy: people.person('p01'),
  };
  const feedback = done(giveFeedback({ ...sent, text, now: dates.now }));
  await load.app.get(Feedbacks).create(feedback, { action: 'feedback:give', actor: coordinator(people, 'p01') });
}

async function carryOut({ app, people }: Load, resolutionId: ResolutionId, plan: MeasurePlan, verbs: readonly Verb[]) {
  const resolution = await theResolution(app, resolutionId);
  const actor = coordinator(people, 'p01');
  const proposed = done(proposeMeasure(resolution, { ...plan, id: newId<'Measure'>() }));
  const { id } = await app.get(Measures).create(proposed, { action: 'measure:propose', actor });
  for (const [action, move] of verbs) done(await app.get(Measures).change(id, 'any', { action, actor }, move));
}

/** The public paper of last spring: its measure was carried out, and one looked how it worked. */
async function loadWorked(load: Load, accepted: Verb, begun: Verb): Promise<void> {
  const { app, dates, people, meetings } = load;
  const resolutionId = meetings.resolution('bv3', 1);
  const reading = (day: number, value: number): Verb => [
    'measure:noteReading',
    (one) => noteReading(one, { on: dates.fromToday(day), value, note: null, now: dates.now }),
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
    [
      accepted,
      begun,
      reading(-120, 44),
      reading(-70, 61),
      reading(-30, 73),
      ['measure:finish', (one) => finishMeasure(one, { now: dates.now })],
      [
        'measure:verify',
        (one) =>
          verifyMeasure(one, {
            effect:
              'Zu fast drei von vier Terminen bringen Ratsuchende jetzt alle Unterlagen mit, vorher waren es vier von zehn. Zweite Termine sind entsprechend seltener nötig.',
            now: dates.now,
          }),
      ],
    ],
  );
  const paperId = await beginPaper(load, resolutionId);
  done(
    await app
      .get(Beschlussvorlagen)
      .change(paperId, 'any', { action: 'paper:complete', actor: coordinator(people, 'p01') }, (paper) =>
        completePaper(paper, { openMeasures: 0, now: dates.now }),
      ),
  );
}

async function beginPaper({ app, people }: Load, resolutionId: ResolutionId) {
  const resolution = await theResolution(app, resolutionId);
  if (!resolution.paperId) throw new Error('The demo carries out a resolution without a paper');
  const act = { action: 'paper:implement', actor: coordinator(people, 'p01') };
  const begun = await app
    .get(Beschlussvorlagen)
    .change(resolution.paperId, 'any', act, (paper) => beginImplementing(paper, { resolutions: [resolution] }));
  return done(begun).id;
}

async function loadAdoptions({ app, dates, people }: Load, resolutionId: ResolutionId): Promise<void> {
  const resolution = await theResolution(app, resolutionId);
  const actor = coordinator(people, 'p01');
  for (const key of ['k1', 'k2', 'k3', 'k4', 'k5', 'k6']) {
    const member = await app.get(MemberMunicipalities).find(people.memberMunicipality(key));
    if (!member) throw new Error(`The demo has no Kommune ${key}`);
    const asked = done(askAdoption(resolution, { id: newId<'Adoption'>(), member }));
    const { id } = await app.get(Adoptions).create(asked, { action: 'adoption:ask', actor });
    if (key === 'k1')
      done(
        await app
          .get(Adoptions)
          .change(id, 'any', { action: 'adoption:adopt', actor }, (one) =>
            adopt(one, { adapted: false, note: null, now: dates.now }),
          ),
      );
    if (key === 'k2')
      done(
        await app
          .get(Adoptions)
          .change(id, 'any', { action: 'adoption:prepare', actor }, (one) =>
            prepareAdoption(one, { note: 'Der Sozialausschuss berät im nächsten Monat.' }),
          ),
      );
  }
}

async function theResolution(app: INestApplicationContext, id: ResolutionId): Promise<Resolution> {
  const resolution = await app.get(Resolutions).find(id);
  if (!resolution) throw new Error('The demo carries out a resolution that is not there');
  return resolution;
}

const planOf = ({ dates, people }: Load, entry: Material['massnahmen'][number]): MeasurePlan => ({
  title: entry.titel,
  institutionId: people.institution(entry.verantwortliche_institution_id),
  responsibleId: people.person(entry.verantwortlich),
  contributingInstitutionIds: entry.mitwirkend.map(people.institution),
  startsOn: dates.day(entry.beginn),
  dueOn: dates.day(entry.faellig_am),
  indicator: {
    text: entry.indikator.text,
    baseline: entry.indikator.ausgangswert,
    target: entry.indikator.zielwert,
    unit: entry.indikator.einheit,
    method: entry.indikator.messung,
  },
});

type PlainPlan = {
  readonly responsible: string | null;
  readonly start: number | null;
  readonly due: number;
  readonly indicator: MeasurePlan['indicator'];
};

const plain = (
  { dates, people }: Load,
  title: string,
  institution: string,
  { responsible, start, due, indicator }: PlainPlan,
): MeasurePlan => ({
  title,
  institutionId: people.institution(institution),
  responsibleId: responsible ? people.person(responsible) : null,
  contributingInstitutionIds: [],
  startsOn: start === null ? null : dates.fromToday(start),
  dueOn: dates.fromToday(due),
  indicator,
});

const counted = (text: string, baseline: number | null, target: number): MeasurePlan['indicator'] => ({
  text,
  baseline,
  target,
  unit: null,
  method: null,
});
