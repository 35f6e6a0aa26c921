import type { Meeting } from './meeting.js';

const day = 24 * 60 * 60 * 1000;

/** Whether a meeting can have begun at a moment that has been: a day before it was called for at most, or early today. */
export const canHaveBegun = ({ startsAt }: Meeting, at: Date, now: Date): boolean =>
  at <= now && at.getTime() >= Math.min(startsAt.getTime(), now.getTime()) - day;

/** Whether something can have happened in a meeting at this moment: not before it began. */
export const happenedIn = (meeting: Meeting, at: Date): boolean => !('startedAt' in meeting) || at >= meeting.startedAt;
