import type { Id, PersonId } from '../kernel/id.js';
import type { Refusal, WrongState } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import { canFollow, wrongState } from '../kernel/transition.js';
import type { Versioned } from '../kernel/versioned.js';
import type { Case, CaseId } from './case.js';
import type { CaseBundleId } from './case-bundle.js';
import type { NominationState } from './nomination-state.js';
import { nominationTransitions } from './transitions.js';

export type NominationId = Id<'Nomination'>;

/** A case manager's word on why a case is exemplary; the coordination chooses among these. */
export type Nomination = Versioned & {
  readonly id: NominationId;
  readonly caseId: CaseId;
  readonly nominatedBy: PersonId;
  readonly nominatedAt: Date;
  readonly why: string;
  readonly state: NominationState;
  readonly bundleId: CaseBundleId | null;
};

export type NominationRefusal = Refusal<'CASE_NOT_RELEASED'>;

export function nominate(
  kase: Case,
  command: { readonly id: NominationId; readonly by: PersonId; readonly why: string; readonly now: Date },
): Result<Nomination, NominationRefusal | TextRefusal> {
  if (kase.state !== 'released') return refuse({ code: 'CASE_NOT_RELEASED' });
  const why = requiredText('why', command.why, textLimits.paragraph);
  if (!why.ok) return why;

  return accept({
    id: command.id,
    municipalityId: kase.municipalityId,
    version: 0,
    caseId: kase.id,
    nominatedBy: command.by,
    nominatedAt: command.now,
    why: why.value,
    state: 'open',
    bundleId: null,
  });
}

export function takeNomination(
  nomination: Nomination,
  { bundleId }: { readonly bundleId: CaseBundleId },
): Result<Nomination, WrongState> {
  if (!canFollow(nominationTransitions, nomination, 'take')) return wrongState;

  return accept({ ...nomination, state: 'taken', bundleId });
}

export function passOverNomination(nomination: Nomination): Result<Nomination, WrongState> {
  if (!canFollow(nominationTransitions, nomination, 'passOver')) return wrongState;

  return accept({ ...nomination, state: 'passedOver' });
}

export function withdrawNomination(nomination: Nomination): Result<Nomination, WrongState> {
  if (!canFollow(nominationTransitions, nomination, 'withdraw')) return wrongState;

  return accept({ ...nomination, state: 'withdrawn' });
}
