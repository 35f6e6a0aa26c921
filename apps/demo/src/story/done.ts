import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';

/** What the rules answered; the material keeps to them. */
export function done<Value>(result: Result<Value, Refusal>, what: string): Value {
  if (result.ok) return result.value;
  const { code, field } = result.refusal;
  throw new Error(`The demo material breaks a rule at ${what}: ${code}${field ? ` (${field})` : ''}`);
}
