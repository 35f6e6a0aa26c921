import { addDays, civilDate, dayOf, type CivilDate } from '@systemblick/domain/kernel/civil-date';

import type { DemoClock } from './demo-clock.js';

const dayLong = 86_400_000;

/** Moves the material's days so that the day it was written for becomes today, and its acts to the days they were done. */
export class DemoDates {
  readonly now: Date;
  private readonly shift: number;

  constructor(
    writtenFor: string,
    private readonly clock: DemoClock,
  ) {
    this.now = clock.today;
    this.shift = Math.round((Date.parse(dayOf(this.now)) - Date.parse(writtenFor)) / dayLong);
  }

  day(written: string): CivilDate {
    const day = civilDate(written);
    if (!day) throw new Error(`The demo material has no such day: ${written}`);
    return addDays(day, this.shift);
  }

  /** A moment on that day, at an hour of the working day in UTC. */
  moment(written: string, hour = 9): Date {
    return at(this.day(written), hour);
  }

  /** The day so many days from today. */
  fromToday(days: number): CivilDate {
    return addDays(dayOf(this.now), days);
  }

  /** The day to which the clock was turned. */
  shownDay(): CivilDate {
    return dayOf(this.clock.now());
  }

  daysAgo(days: number, hour = 10): Date {
    return at(this.fromToday(-days), hour);
  }

  /** What is done from here on was done at this moment; answers it. */
  turnTo(moment: Date): Date {
    this.clock.turnTo(moment);
    return moment;
  }
}

/** A moment on a day, at an hour in UTC. */
export const at = (day: CivilDate, hour: number): Date => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);

export const minutesAfter = (moment: Date, minutes: number): Date => new Date(moment.getTime() + minutes * 60_000);

export const hoursAfter = (moment: Date, hours: number): Date => new Date(moment.getTime() + hours * 3_600_000);

export const daysAfter = (moment: Date, days: number): Date => new Date(moment.getTime() + days * dayLong);
