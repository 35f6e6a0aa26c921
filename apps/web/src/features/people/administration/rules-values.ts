import type { RulesOfProcedure } from '@systemblick/domain/people/rules-of-procedure';

import type { Body } from './bodies.document.js';

/** Rules of procedure as a form holds them: numbers as they are written. */
export type RulesValues = Omit<RulesOfProcedure, 'quorum' | 'circulationMinimumAnswers'> & {
  readonly quorumKind: RulesOfProcedure['quorum']['kind'];
  readonly quorumCount: string;
  readonly circulationMinimumAnswers: string;
};

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
