import type { Id } from './id.js';

/** A day in the calendar of Europe/Berlin, `YYYY-MM-DD`. A deadline on it ends at 24:00. */
export type CivilDate = Id<'CivilDate'>;

const shape = /^\d{4}-\d{2}-\d{2}$/;

/** The years this is about: not everything that is a day for JavaScript is one for a database (year 0), or for anybody. */
const years = { first: 1900, last: 2200 } as const;

/** Reads a day; undefined where the text is no day of the calendar (2026-02-30), or of no year this is about. */
export function civilDate(text: string): CivilDate | undefined {
  if (!shape.test(text)) return undefined;
  const year = Number(text.slice(0, 4));
  if (year < years.first || year > years.last) return undefined;

  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? (text as CivilDate) : undefined;
}

const berlin = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day it is in Berlin at this moment. */
export const dayOf = (moment: Date): CivilDate => berlin.format(moment) as CivilDate;

export function addDays(day: CivilDate, days: number): CivilDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10) as CivilDate;
}

/** The same day some months later, or the last day of that month where it has no such day. */
export function addMonths(day: CivilDate, months: number): CivilDate {
  const date = new Date(`${day}T00:00:00Z`);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0);
  date.setUTCDate(Math.min(dayOfMonth, date.getUTCDate()));
  return date.toISOString().slice(0, 10) as CivilDate;
}

/** Whether the day is over in Berlin at this moment: its deadline has passed. */
export const isPast = (day: CivilDate, now: Date): boolean => dayOf(now) > day;

const hour = 3_600_000;

/** The moment at which the day begins in Berlin. */
export function startOf(day: CivilDate): Date {
  const summer = new Date(Date.parse(`${day}T00:00:00Z`) - 2 * hour);
  return dayOf(summer) === day ? summer : new Date(summer.getTime() + hour);
}

/** The moment at which the day is over in Berlin, and a deadline on it with it. */
export const endOf = (day: CivilDate): Date => startOf(addDays(day, 1));
