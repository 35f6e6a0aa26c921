import type { MeasurePlan } from '@systemblick/domain/follow-up/measure';

import type { Material } from '../material/material.js';
import type { DemoPeople } from '../people/load-people.js';
import type { Story } from '../story/story.js';

/** A measure of the material, as it was planned. */
export const planOf = (story: Story, people: DemoPeople, entry: Material['massnahmen'][number]): MeasurePlan => ({
  title: entry.titel,
  institutionId: people.institution(entry.verantwortliche_institution_id),
  responsibleId: story.person(entry.verantwortlich),
  contributingInstitutionIds: entry.mitwirkend.map(people.institution),
  startsOn: story.dates.day(entry.beginn),
  dueOn: story.dates.day(entry.faellig_am),
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
  story: Story,
  people: DemoPeople,
  title: string,
  institution: string,
  { responsible, start, due, indicator }: PlainPlan,
): MeasurePlan => ({
  title,
  institutionId: people.institution(institution),
  responsibleId: responsible ? story.person(responsible) : null,
  contributingInstitutionIds: [],
  startsOn: start === null ? null : story.dates.fromToday(start),
  dueOn: story.dates.fromToday(due),
  indicator,
});

export const counted = (text: string, baseline: number | null, target: number): MeasurePlan['indicator'] => ({
  text,
  baseline,
  target,
  unit: null,
  method: null,
});
