import type { Result } from '@systemblick/domain/kernel/result';

/** First the right, then the verb with its guards: what every change does once the thing is read and locked. */
export function permitted<Value, Denied, Refused>(
  permission: Result<true, Denied>,
  verb: () => Result<Value, Refused>,
): Result<Value, Denied | Refused> {
  return permission.ok ? verb() : permission;
}
