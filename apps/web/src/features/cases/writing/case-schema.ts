import * as z from 'zod/mini';

import type { RegelkreisPhase } from '@systemblick/domain/cases/regelkreis';
import { textLimits } from '@systemblick/domain/kernel/text';

import { dateSentence, requiredText } from '#shared/form/rules.js';
import { isDay } from '#shared/form/written-date.js';
import { text } from '#shared/texts/texts.js';
import type { Rejection } from '../identifiers/rejections.js';
import { today } from '#shared/format/days.js';
import type { AttributeValues, CaseValues, StationValues } from './case-values.js';

const section = (phase: RegelkreisPhase) =>
  z.string().check(
    z.maxLength(textLimits.long, {
      error: () => text('cases.write.tooLong', { section: text(`cases.phase.${phase}`), max: textLimits.long }),
    }),
  );

const information = z.custom<CaseValues['information']>().check(
  z.refine(({ kind, on }) => kind === '' || on === '' || isDay(on), {
    path: ['on'],
    error: ({ input }) => dateSentence((input as CaseValues['information']).on),
  }),
  z.refine(({ kind, on }) => kind === '' || on <= today(), {
    path: ['on'],
    error: () => text('cases.client.ahead'),
  }),
);

/** A draft may be incomplete; what is in it must be well-formed. */
export const caseSchema = z.object({
  title: requiredText(textLimits.line),
  sections: z.object({
    clarification: section('clarification'),
    assessment: section('assessment'),
    planning: section('planning'),
    linking: section('linking'),
    monitoring: section('monitoring'),
    evaluation: section('evaluation'),
  }),
  stations: z.array(z.custom<StationValues>()),
  legalSpheres: z.array(z.custom<CaseValues['legalSpheres'][number]>()),
  attributes: z.custom<AttributeValues>(),
  rejected: z.optional(z.array(z.custom<Rejection>())),
  information,
});
