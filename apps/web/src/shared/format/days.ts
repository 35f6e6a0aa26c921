import { berlinDay } from './formats.js';
import { serverNow } from '../server/server-clock.js';

/** Today as a civil date, by the server's clock. */
export const today = (): string => berlinDay(new Date(serverNow()));

/** The same day some months later; what a short month lacks runs on into the next. */
export function inMonths(months: number): string {
  const day = new Date(`${today()}T12:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + months);
  return day.toISOString().slice(0, 10);
}

export function inDays(days: number): string {
  const day = new Date(`${today()}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
