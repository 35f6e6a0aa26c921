import { accept, refuse, type Result } from '../kernel/result.js';
import type { MunicipalitySettings } from '../people/municipality.js';
import type { Case, CaseRefusal, DraftCase, ReleasedText, WithdrawalReason, WithdrawnCase } from './case.js';
import { draftErasureDue } from './retention.js';

export type Withdrawing = { readonly reason: Exclude<WithdrawalReason, 'retention'>; readonly now: Date };
export type Erasing = { readonly numbers: readonly number[]; readonly now: Date };
type Kept = Exclude<Case, WithdrawnCase>;

/** Withdraws a case: every text of it goes at once; that passages were there remains. Its quotes go with it (reconstruction). */
export function withdrawCase(kase: Kept, { reason, now }: Withdrawing): Result<WithdrawnCase, never> {
  return accept(emptied(kase, reason, now));
}

/** Erases a draft whose time is over and which was never released. */
export function expireCase(
  kase: DraftCase,
  { settings, now }: { readonly settings: MunicipalitySettings; readonly now: Date },
): Result<WithdrawnCase, CaseRefusal> {
  if (kase.releasedTexts.length > 0) return refuse({ code: 'RELEASED_BEFORE' });
  if (!draftErasureDue(kase, settings, now)) return refuse({ code: 'NOT_DUE_FOR_ERASURE' });

  return accept(emptied(kase, 'retention', now));
}

/** Erases released texts by their numbers; the record that they existed, and who released them, remains. */
export function eraseTexts(kase: Kept, { numbers, now }: Erasing): Result<Kept, never> {
  return accept({
    ...kase,
    releasedTexts: kase.releasedTexts.map((text) => (numbers.includes(text.number) ? erased(text, now) : text)),
  });
}

const erased = (text: ReleasedText, now: Date): ReleasedText => ({
  ...text,
  text: null,
  erasedAt: text.erasedAt ?? now,
});

function emptied(kase: Kept, withdrawalReason: WithdrawalReason, now: Date): WithdrawnCase {
  const { id, municipalityId, version, authorId, createdAt, releasedTexts } = kase;
  const base = { id, municipalityId, version, authorId, createdAt };
  const texts = releasedTexts.map((text) => erased(text, now));
  return { ...base, releasedTexts: texts, state: 'withdrawn', withdrawnAt: now, withdrawalReason };
}
