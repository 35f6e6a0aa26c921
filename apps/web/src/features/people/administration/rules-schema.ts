import { majorityRules, partialityKinds, quorumKinds } from '@systemblick/domain/people/rules-of-procedure';
import * as z from 'zod/mini';

import { requiredChoice } from '#shared/form/rules.js';
import { text } from '#shared/texts/texts.js';

const isCount = (written: string) => /^\d{1,4}$/.test(written.trim()) && Number(written) >= 1;
const wholeNumber = () => text('administration.rules.wholeNumber');

/** The rules for the form; the server has the last word. */
export const rulesSchema = z
  .object({
    votesByRule: z.boolean(),
    majority: requiredChoice(majorityRules),
    quorumKind: requiredChoice(quorumKinds),
    quorumCount: z.string(),
    quorumPresumed: z.boolean(),
    partiality: requiredChoice(partialityKinds),
    excludedCountForQuorum: z.boolean(),
    secretAllowed: z.boolean(),
    circulationAllowed: z.boolean(),
    circulationMinimumAnswers: z.string(),
  })
  .check(
    z.refine(({ quorumKind, quorumCount }) => quorumKind !== 'number' || isCount(quorumCount), {
      path: ['quorumCount'],
      error: wholeNumber,
    }),
    z.refine(
      ({ circulationAllowed, circulationMinimumAnswers }) => !circulationAllowed || isCount(circulationMinimumAnswers),
      { path: ['circulationMinimumAnswers'], error: wholeNumber },
    ),
  );
