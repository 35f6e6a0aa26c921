import type { CaseAction } from './rights.js';

/** What a case, a bundle and a hint wait for, of whoever may do it. A case that is written is its own next step. */
export const caseAsks = ['case:release', 'case:write', 'nomination:create'] as const satisfies readonly CaseAction[];
export const bundleAsks = [
  'bundle:answerKnowledge',
  'bundle:addCase',
  'bundle:write',
  'bundle:makeReady',
  'bundle:begin',
] as const satisfies readonly CaseAction[];
export const hintAsks = ['hint:take'] as const satisfies readonly CaseAction[];
