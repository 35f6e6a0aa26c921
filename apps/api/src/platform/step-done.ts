import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';

/**
 * What a step came to that cannot refuse, because what it rests on was asked under the same lock. A refusal is a defect
 * there: it breaks off, and nothing of the act stays.
 */
export function stepDone<Value>(result: Result<Value, Refusal>): Value {
  if (!result.ok) throw new Error(`A step that cannot refuse did: ${result.refusal.code}`);
  return result.value;
}

/** The same for a step before which something else may have come: refused with one of these codes, it is left out. */
export function stepDoneUnless<Value>(codes: readonly string[], result: Result<Value, Refusal>): Value | undefined {
  return !result.ok && codes.includes(result.refusal.code) ? undefined : stepDone(result);
}
