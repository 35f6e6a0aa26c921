import type { PersonId } from '../../kernel/id.js';
import type { In } from '../../kernel/move.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import { requiredText, textLimits, type TextRefusal } from '../../kernel/text.js';
import type { Amendment, AmendmentRefusal } from './amendment.js';
import type { Beschlussvorlage } from './beschlussvorlage.js';

export type ProposeAmendmentCommand = Pick<Amendment, 'id' | 'number' | 'proposedBy' | 'changes' | 'reason'> & {
  readonly now: Date;
};

/** Proposes a change to a tabled paper. That its changes fit the text is `checkAmendment`'s to say. */
export function proposeAmendment(
  paper: Beschlussvorlage,
  { now, ...command }: ProposeAmendmentCommand,
): Result<Amendment, AmendmentRefusal | TextRefusal> {
  if (paper.state !== 'tabled') return refuse({ code: 'PAPER_NOT_TABLED' });
  if (command.changes.length === 0) return refuse({ code: 'AMENDMENT_EMPTY', field: 'changes' });
  const reason = requiredText('reason', command.reason, textLimits.paragraph);
  if (!reason.ok) return reason;

  const origin = { municipalityId: paper.municipalityId, version: 0, paperId: paper.id };
  return accept({ ...command, ...origin, reason: reason.value, proposedAt: now, remark: null, state: 'proposed' });
}

export function remarkOnAmendment(
  amendment: In<Amendment, 'proposed'>,
  command: { readonly remark: string },
): Result<Amendment, TextRefusal> {
  const remark = requiredText('remark', command.remark, textLimits.paragraph);
  if (!remark.ok) return remark;

  return accept({ ...amendment, remark: remark.value });
}

/** Only who proposed it withdraws it. */
export function withdrawAmendment(
  amendment: In<Amendment, 'proposed'>,
  { by }: { readonly by: PersonId },
): Result<Amendment, AmendmentRefusal> {
  if (amendment.proposedBy !== by) return refuse({ code: 'NOT_THE_PROPOSER' });

  return accept({ ...amendment, state: 'withdrawn' });
}

export function adoptAmendment(amendment: In<Amendment, 'proposed'>): Result<Amendment, never> {
  return accept({ ...amendment, state: 'adopted' });
}

export function rejectAmendment(amendment: In<Amendment, 'proposed'>): Result<Amendment, never> {
  return accept({ ...amendment, state: 'rejected' });
}
