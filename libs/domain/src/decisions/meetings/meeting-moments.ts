import type { Refusal } from '../../kernel/refusal.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import { checkHasBeen } from '../../kernel/to-come.js';
import type { Meeting } from './meeting.js';

export type MomentRefusal = Refusal<'DATE_TOO_EARLY' | 'DATE_AFTER_END'>;

const day = 24 * 60 * 60 * 1000;

/** A meeting began at a moment that has been: a day before it was called for at most, or early today. */
export function checkBegan(
  { startsAt }: Meeting,
  at: Date,
  now: Date,
): Result<true, Refusal<'DATE_AHEAD' | 'DATE_TOO_EARLY'>> {
  const been = checkHasBeen('at', at, now);
  if (!been.ok) return been;
  const earliest = Math.min(startsAt.getTime(), now.getTime()) - day;
  return at.getTime() < earliest ? refuse({ code: 'DATE_TOO_EARLY', field: 'at' }) : accept(true);
}

/** What happened in a meeting did so not before it began, and not after it was closed. */
export function checkHappenedIn(meeting: Meeting, at: Date): Result<true, MomentRefusal> {
  if ('startedAt' in meeting && at < meeting.startedAt) return refuse({ code: 'DATE_TOO_EARLY', field: 'at' });
  if ('closedAt' in meeting && at > meeting.closedAt) return refuse({ code: 'DATE_AFTER_END', field: 'at' });
  return accept(true);
}
