import * as z from 'zod/mini';

import { text } from '../../../shared/texts/texts.js';
import { isShown } from './berlin-moment.js';

/** A time of day, HH:MM. `wrong`: what it says where it is none. */
export const clockTime = (wrong: () => string) =>
  z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: wrong }));

/** A time that Berlin's clocks show on the day of another field: none in the hour they leave out. */
export const shownOn = <Values extends object>(dayField: keyof Values & string, timeField: keyof Values & string) =>
  z.refine<Values>((values) => fits(values[dayField], values[timeField]), {
    path: [timeField],
    error: () => text('reconstruction.plan.noSuchTime'),
  });

const fits = (day: unknown, time: unknown): boolean =>
  typeof day !== 'string' || typeof time !== 'string' || day === '' || isShown(day, time);
