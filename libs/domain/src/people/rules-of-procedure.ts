import { bounds, isWithin } from '../kernel/bounds.js';
import type { Refusal } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';

export const majorityRules = [
  'simple',
  'absoluteOfEntitled',
  'twoThirdsOfCast',
  'twoThirdsOfEntitled',
  'unanimityOfCast',
  'consent',
] as const;
export type MajorityRule = (typeof majorityRules)[number];

export const quorumKinds = ['none', 'moreThanHalfOfSeats', 'number'] as const;
/** How many must be there for a ballot to count. */
export type Quorum =
  | { readonly kind: 'none' | 'moreThanHalfOfSeats' }
  | { readonly kind: 'number'; readonly count: number };

export const partialityKinds = ['off', 'disclosure', 'exclusion'] as const;
export type PartialityKind = (typeof partialityKinds)[number];

/** How a body decides. A municipality's own rules of procedure always win over any preset. */
export type RulesOfProcedure = {
  readonly majority: MajorityRule;
  readonly quorum: Quorum;
  /** The quorum is taken as given until somebody challenges it. */
  readonly quorumPresumed: boolean;
  /** Befangenheit: off, disclosed in the minutes, or excluded for a direct advantage. */
  readonly partiality: PartialityKind;
  readonly excludedCountForQuorum: boolean;
  readonly secretAllowed: boolean;
  /** Umlaufverfahren. */
  readonly circulationAllowed: boolean;
  readonly circulationMinimumAnswers: number;
  /** Decisions are voted on without a member having to ask for it. */
  readonly votesByRule: boolean;
};

export type RulesRefusal = Refusal<'QUORUM_INVALID' | 'MINIMUM_ANSWERS_INVALID'>;

/** Rules that can be kept: whole numbers from one to the bound. */
export function checkRules(rules: RulesOfProcedure): Result<RulesOfProcedure, RulesRefusal> {
  const { quorum, circulationAllowed, circulationMinimumAnswers } = rules;
  if (quorum.kind === 'number' && !isCount(quorum.count)) return refuse({ code: 'QUORUM_INVALID', field: 'quorum' });
  if (circulationAllowed && !isCount(circulationMinimumAnswers))
    return refuse({ code: 'MINIMUM_ANSWERS_INVALID', field: 'circulationMinimumAnswers' });

  return accept(rules);
}

const isCount = (number: number) => isWithin(number, bounds.demanded);
