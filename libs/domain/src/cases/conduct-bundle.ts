import type { In } from '../kernel/move.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import type { TextRefusal } from '../kernel/text.js';
import type { CaseId } from './case.js';
import { openQuestions, takenCases, type BundleRefusal, type CaseBundle } from './case-bundle.js';
import { checkGroup, factsOfGroup } from './group-size.js';

export const fewestCases = 2;

export type MakeReadyCommand = {
  /** Which of its cases are released at this moment. */
  readonly releasedCaseIds: readonly CaseId[];
  /** Of each case how many people it may at least be about. */
  readonly groupSizes: ReadonlyMap<CaseId, number>;
  readonly riskAcceptance: string | null;
};

/** Declares a bundle ready: a leading question, two cases at least, every author asked about every institution, every group large enough or accepted. */
export function makeReady(
  bundle: In<CaseBundle, 'draft'>,
  command: MakeReadyCommand,
): Result<CaseBundle, BundleRefusal | TextRefusal> {
  if (bundle.leadingQuestion.length === 0)
    return refuse({ code: 'LEADING_QUESTION_MISSING', field: 'leadingQuestion' });
  const unreleased = bundle.cases.filter(({ caseId }) => !command.releasedCaseIds.includes(caseId)).length;
  if (unreleased > 0) return refuse({ code: 'CASE_NOT_RELEASED', field: 'cases', facts: { count: unreleased } });
  const unanswered = openQuestions(bundle).length;
  if (unanswered > 0) return refuse({ code: 'KNOWLEDGE_UNANSWERED', facts: { count: unanswered } });
  if (takenCases(bundle).length < fewestCases)
    return refuse({ code: 'TOO_FEW_CASES', field: 'cases', facts: { needed: fewestCases } });
  const groupSize = smallestIn(bundle, command);
  const group = checkGroup({ groupSize, riskAcceptance: command.riskAcceptance }, 'BUNDLE_RISK_ACCEPTANCE_NEEDED');
  if (!group.ok) return group;

  return accept({ ...bundle, state: 'ready', ...group.value });
}

/** The smallest group among the cases the group works on; of whom nothing is known there is one. */
const smallestIn = (bundle: CaseBundle, { groupSizes }: Pick<MakeReadyCommand, 'groupSizes'>): number =>
  Math.min(...takenCases(bundle).map(({ caseId }) => groupSizes.get(caseId) ?? 1));

export const factsOfReady = (bundle: CaseBundle, command: MakeReadyCommand) =>
  factsOfGroup({ groupSize: smallestIn(bundle, command) });

/** Opens a ready bundle for changes again; readiness is to be shown anew. */
export function takeBackBundle(bundle: In<CaseBundle, 'ready'>): Result<CaseBundle, never> {
  return accept({ ...bundle, state: 'draft' });
}

/** Its first session has started. */
export function beginReconstruction(bundle: In<CaseBundle, 'ready'>): Result<CaseBundle, never> {
  return accept({ ...bundle, state: 'inReconstruction' });
}

/** Its sessions are over; from now on the retention of its texts is counted. */
export function closeBundle(
  bundle: In<CaseBundle, 'inReconstruction'>,
  { now }: { readonly now: Date },
): Result<CaseBundle, never> {
  return accept({ ...bundle, state: 'closed', closedAt: now });
}

/** A closed session was reopened. */
export function reopenBundle(bundle: In<CaseBundle, 'closed'>): Result<CaseBundle, never> {
  const { closedAt: _reopened, ...open } = bundle;
  return accept({ ...open, state: 'inReconstruction' });
}
