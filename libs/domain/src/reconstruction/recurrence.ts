import { takenCases, type CaseBundle } from '../cases/case-bundle.js';
import type { Observation } from './observation.js';

/** "In vier von acht Fällen": always shown, never suppressed. */
export type Recurrence = { readonly cases: number; readonly of: number };

/** In how many of the bundle's cases these observations show, together. */
export function recurrence(observations: readonly Pick<Observation, 'caseIds'>[], bundle: CaseBundle): Recurrence {
  const taken = takenCases(bundle).map(({ caseId }) => caseId);
  const seen = new Set(observations.flatMap(({ caseIds }) => caseIds));
  return { cases: taken.filter((caseId) => seen.has(caseId)).length, of: taken.length };
}
