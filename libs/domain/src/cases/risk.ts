import type { Refusal } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { optionalText, textLimits, type TextRefusal } from '../kernel/text.js';

export type Risk = { readonly risk: number | null; readonly riskAcceptance: string | null };

/** A risk that can be borne: computed and within the bound, or accepted in writing by a person. */
export function checkRisk<Code extends string>(
  { risk, riskAcceptance }: Risk,
  bound: number,
  code: Code,
): Result<Risk, Refusal<Code> | TextRefusal> {
  const acceptance = optionalText('riskAcceptance', riskAcceptance, textLimits.paragraph);
  if (!acceptance.ok) return acceptance;
  if ((risk === null || risk > bound) && acceptance.value === null) return refuse({ code, field: 'riskAcceptance' });

  return accept({ risk, riskAcceptance: acceptance.value });
}
