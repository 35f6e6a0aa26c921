import type { Result } from '@systemblick/domain/kernel/result';

/** First whether one may and whether it is the time for it; only then whether those named are still there. */
export const thenThere = <Value, Refused, Gone>(
  done: Result<Value, Refused>,
  there: Result<true, Gone>,
): Result<Value, Refused | Gone> => (done.ok && !there.ok ? there : done);
