import type { MeasurePlan } from '@systemblick/domain/follow-up/measure';

import type { DemoDates } from './demo-dates.js';
import type { DemoPeople } from './demo-people.js';
import type { Material } from './material.js';

type Load = { readonly dates: DemoDates; readonly people: DemoPeople };

/** A measure of the material, as it was planned. */
export const planOf = ({ dates, people }: Load, entry: Material['massnahmen'][number]): MeasurePlan => ({
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

/** A plan with days counted from today. */
export const plain = (
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

export const counted = (text: string, baseline: number | null, target: number): MeasurePlan['indicator'] => ({
  text,
  baseline,
  target,
  unit: null,
  method: null,
});
