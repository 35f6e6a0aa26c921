import * as z from 'zod/mini';

import { optionalDate, optionalText, requiredDate, requiredText } from '#shared/form/rules.js';
import { fromNumber, optionalDecimal, toOptionalNumber } from '../words/decimal.js';
import type { Measure } from './measure.document.js';

export const planSchema = z.object({
  title: requiredText(300),
  institutionId: requiredText(),
  responsibleId: z.string(),
  contributingInstitutionIds: z.array(z.string()),
  startsOn: optionalDate(),
  dueOn: requiredDate(),
  indicator: requiredText(4000),
  baseline: optionalDecimal(),
  target: optionalDecimal(),
  unit: optionalText(100),
  method: optionalText(1000),
});
export type PlanValues = z.infer<typeof planSchema>;

export const emptyPlan: PlanValues = {
  title: '',
  institutionId: '',
  responsibleId: '',
  contributingInstitutionIds: [],
  startsOn: '',
  dueOn: '',
  indicator: '',
  baseline: '',
  target: '',
  unit: '',
  method: '',
};

export const planValues = ({ title, institution, responsible, contributing, startsOn, dueOn, indicator }: Measure) => ({
  title,
  institutionId: institution?.id ?? '',
  responsibleId: responsible?.id ?? '',
  contributingInstitutionIds: contributing.map(({ id }) => id),
  startsOn: startsOn ?? '',
  dueOn,
  indicator: indicator.text,
  baseline: fromNumber(indicator.baseline),
  target: fromNumber(indicator.target),
  unit: indicator.unit ?? '',
  method: indicator.method ?? '',
});

const orNull = (value: string): string | null => (value === '' ? null : value);

export const planInput = (values: PlanValues) => ({
  title: values.title,
  institutionId: values.institutionId,
  responsibleId: orNull(values.responsibleId),
  contributingInstitutionIds: values.contributingInstitutionIds,
  startsOn: orNull(values.startsOn),
  dueOn: values.dueOn,
  indicator: {
    text: values.indicator,
    baseline: toOptionalNumber(values.baseline),
    target: toOptionalNumber(values.target),
    unit: orNull(values.unit),
    method: orNull(values.method),
  },
});
