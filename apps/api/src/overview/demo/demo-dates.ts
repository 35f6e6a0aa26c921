import { addDays, civilDate, dayOf, type CivilDate } from '@systemblick/domain/kernel/civil-date';

/** Moves the material's days so that the day it was written for becomes today. */
export class DemoDates {
  private readonly shift: number;

  constructor(
    writtenFor: string,
    readonly now: Date,
  ) {
    this.shift = Math.round((Date.parse(dayOf(now)) - Date.parse(writtenFor)) / 86_400_000);
  }

  day(written: string): CivilDate {
    const day = civilDate(written);
    if (!day) throw new Error(`The demo material has no such day: ${written}`);
    return addDays(day, this.shift);
  }

  /** A moment on that day, at an hour of the working day in UTC. */
  moment(written: string, hour = 9): Date {
    return new Date(`${this.day(written)}T${String(hour).padStart(2, '0')}:00:00Z`);
  }

  /** The day so many days from today. */
  fromToday(days: number): CivilDate {
    return addDays(dayOf(this.now), days);
  }
}
