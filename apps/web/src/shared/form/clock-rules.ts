import * as z from 'zod/mini';

import { text } from '../texts/texts.js';
import { isShown } from './berlin-moment.js';
import { isDay, isTime } from './written-date.js';

/** A time of day, HH:MM. `wrong`: what it says where it is none. */
export const clockTime = (wrong: () => string) => z.string().check(z.refine(isTime, { error: wrong }));

/** A time that Berlin's clocks show on the day of another field: none in the hour they leave out. */
export const shownOn = <Values extends object>(dayField: keyof Values & string, timeField: keyof Values & string) =>
  z.refine<Values>((values) => fits(values[dayField], values[timeField]), {
    path: [timeField],
    error: () => text('fields.time.noSuchTime'),
  });

/** What is no day or no time yet is told by their own rules. */
const fits = (day: unknown, time: unknown): boolean => !isDay(day) || !isTime(time) || isShown(day, time);
