import {
  majorityRules,
  partialityKinds,
  quorumKinds,
  type RulesOfProcedure,
} from '@systemblick/domain/people/rules-of-procedure';
import * as z from 'zod/mini';

import { requiredChoice } from '../../../shared/form/rules.js';
import { text } from '../../../shared/texts/texts.js';
import type { Body } from './bodies.document.js';

const isCount = (written: string) => /^\d{1,4}$/.test(written.trim()) && Number(written) >= 1;
const wholeNumber = () => text('administration.rules.wholeNumber');

/** Rules of procedure as a form holds them: numbers as they are written. */
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

export type RulesValues = z.infer<typeof rulesSchema>;

export function toRulesValues({
  quorum,
  circulationMinimumAnswers,
  ...rest
}: Body['rules'] | RulesOfProcedure): RulesValues {
  const count = 'count' in quorum ? quorum.count : null;
  return {
    votesByRule: rest.votesByRule,
    majority: rest.majority,
    quorumKind: quorum.kind,
    quorumCount: count === null ? '' : String(count),
    quorumPresumed: rest.quorumPresumed,
    partiality: rest.partiality,
    excludedCountForQuorum: rest.excludedCountForQuorum,
    secretAllowed: rest.secretAllowed,
    circulationAllowed: rest.circulationAllowed,
    circulationMinimumAnswers: String(circulationMinimumAnswers),
  };
}

export const toRulesInput = ({ quorumKind, quorumCount, circulationMinimumAnswers, ...rest }: RulesValues) => ({
  ...rest,
  quorum: { kind: quorumKind, count: quorumKind === 'number' ? Number(quorumCount) : null },
  circulationMinimumAnswers: rest.circulationAllowed ? Number(circulationMinimumAnswers) : 1,
});
