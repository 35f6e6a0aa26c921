import * as z from 'zod/mini';

import { saysSomething, textLimits } from '@systemblick/domain/kernel/text';

import { requiredText } from '../../../shared/form/rules.js';
import { text } from '../../../shared/texts/texts.js';
import type { AttributeValues, CaseValues, StationValues } from './case-values.js';

const section = () =>
  z
    .string()
    .check(z.maxLength(textLimits.long, { error: () => text('shared.form.tooLong', { max: textLimits.long }) }));

const information = z.custom<CaseValues['information']>().check(
  z.refine(({ kind, on }) => kind === '' || on !== '', { path: ['on'], error: () => text('shared.form.date') }),
  z.refine(({ kind, legalBasis }) => kind !== 'waived' || saysSomething(legalBasis), {
    path: ['legalBasis'],
    error: () => text('cases.client.legalBasisMissing'),
  }),
);

/** A draft may be incomplete; what is in it must be well-formed. */
export const caseSchema = z.object({
  title: requiredText(textLimits.line),
  sections: z.object({
    clarification: section(),
    assessment: section(),
    planning: section(),
    linking: section(),
    monitoring: section(),
    evaluation: section(),
  }),
  stations: z.array(z.custom<StationValues>()),
  legalSpheres: z.array(z.custom<CaseValues['legalSpheres'][number]>()),
  attributes: z.custom<AttributeValues>(),
  information,
});
