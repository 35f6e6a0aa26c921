import type { PersonId } from '../../kernel/id.js';
import type { Refusal } from '../../kernel/refusal.js';
import { accept, refuse, type Result } from '../../kernel/result.js';

/**
 * A meeting is presided over by somebody of the body: who prepares it does not decide in it. Whoever was named before
 * may stay, also after leaving the body.
 */
export function checkPresides(
  chairId: PersonId | null,
  { seatedIds, before }: { readonly seatedIds: readonly PersonId[]; readonly before: PersonId | null },
): Result<true, Refusal<'CHAIR_NOT_A_MEMBER'>> {
  const presides = chairId === null || chairId === before || seatedIds.includes(chairId);
  return presides ? accept(true) : refuse({ code: 'CHAIR_NOT_A_MEMBER', field: 'chairId' });
}
