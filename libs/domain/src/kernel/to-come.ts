import { isPast, type CivilDate } from './civil-date.js';
import type { Refusal } from './refusal.js';
import { accept, refuse, type Result } from './result.js';

type Now = {
  /** What stood there before: it may stay as it is, although it has passed meanwhile. */
  readonly before?: Date | CivilDate | null;
  readonly now: Date;
};

/** Refuses a day or moment that is over, for what is planned: a deadline, a session. */
export function checkToCome(
  field: string,
  planned: Date | CivilDate | null,
  { before = null, now }: Now,
): Result<null, Refusal<'DATE_PAST'>> {
  const over = planned instanceof Date ? planned < now : planned !== null && isPast(planned, now);
  const same = planned instanceof Date && before instanceof Date ? +planned === +before : planned === before;
  return over && !same ? refuse({ code: 'DATE_PAST', field }) : accept(null);
}

/** Refuses a day or moment that is still to come, for what is said to have happened. `now`: the day or moment it is. */
export const checkHasBeen = <When extends Date | CivilDate>(
  field: string,
  happened: When | null,
  now: NoInfer<When>,
): Result<null, Refusal<'DATE_AHEAD'>> =>
  happened !== null && happened > now ? refuse({ code: 'DATE_AHEAD', field }) : accept(null);
