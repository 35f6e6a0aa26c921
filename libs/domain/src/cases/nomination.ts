import type { Id, PersonId } from '../kernel/id.js';
import type { In } from '../kernel/move.js';
import type { Refusal } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import type { Versioned } from '../kernel/versioned.js';
import type { Case, CaseId } from './case.js';
import type { CaseBundleId } from './case-bundle.js';
import type { NominationState } from './nomination-state.js';

export type NominationId = Id<'Nomination'>;

/** A case manager's word on why a case is exemplary; the coordination chooses among these. */
export type Nomination = Versioned & {
  readonly id: NominationId;
  readonly caseId: CaseId;
  readonly nominatedBy: PersonId;
  readonly nominatedAt: Date;
  readonly why: string;
  /** Its author presents the case themselves, and is known then. */
  readonly authorPresents: boolean;
  readonly state: NominationState;
  readonly bundleId: CaseBundleId | null;
};

export type NominationRefusal = Refusal<'CASE_NOT_RELEASED' | 'ONLY_THE_AUTHOR_PRESENTS'>;

export function nominate(
  kase: Case,
  command: {
    readonly id: NominationId;
    readonly by: PersonId;
    readonly why: string;
    readonly authorPresents: boolean;
    readonly now: Date;
  },
): Result<Nomination, NominationRefusal | TextRefusal> {
  if (kase.state !== 'released') return refuse({ code: 'CASE_NOT_RELEASED' });
  if (command.authorPresents && command.by !== kase.authorId)
    return refuse({ code: 'ONLY_THE_AUTHOR_PRESENTS', field: 'authorPresents' });
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
    authorPresents: command.authorPresents,
    state: 'open',
    bundleId: null,
  });
}

export function takeNomination(
  nomination: In<Nomination, 'open'>,
  { bundleId }: { readonly bundleId: CaseBundleId },
): Result<Nomination, never> {
  return accept({ ...nomination, state: 'taken', bundleId });
}

export function passOverNomination(nomination: In<Nomination, 'open'>): Result<Nomination, never> {
  return accept({ ...nomination, state: 'passedOver' });
}

export function withdrawNomination(nomination: In<Nomination, 'open'>): Result<Nomination, never> {
  return accept({ ...nomination, state: 'withdrawn' });
}
